{{ events_with_roles('designations') }}
