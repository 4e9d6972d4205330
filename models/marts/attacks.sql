{{ events_with_roles('attacks') }}
