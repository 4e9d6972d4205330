{{ events_with_roles('territory', [['holder', 'holders'], ['loser', 'losers']]) }}
