{{ events_with_roles('leadership', [['person', 'persons'], ['group', 'groups'], ['agent', 'agents']]) }}
