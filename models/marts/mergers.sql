{{ events_with_roles('mergers', [['initiator', 'initiators'], ['counterpart', 'counterparts'], ['result', 'results']]) }}
