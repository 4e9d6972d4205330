{{ events_with_roles('territory') }}
