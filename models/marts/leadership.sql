{{ events_with_roles('leadership') }}
