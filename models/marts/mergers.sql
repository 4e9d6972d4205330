{{ events_with_roles('mergers') }}
