{{ events_with_roles('designations', [['target', 'targets'], ['issuer', 'issuers']]) }}
