{{ events_with_roles('arrests') }}
