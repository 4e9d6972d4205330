{{ events_with_roles('statements', [['speaker', 'speakers'], ['subject', 'subjects']]) }}
