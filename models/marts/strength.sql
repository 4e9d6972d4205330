{{ events_with_roles('strength', [['group', 'groups']], ['quantity_low', 'quantity_high', 'unit']) }}
