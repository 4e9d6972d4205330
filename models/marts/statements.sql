{{ events_with_roles('statements') }}
