{{ events_with_roles('arrests', [['detainer', 'detainers'], ['detainee', 'detainees']]) }}
