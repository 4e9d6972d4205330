{{ events_with_roles('strength', ['quantity_low', 'quantity_high', 'unit']) }}
