{{ events_with_roles('attacks', [['perpetrator', 'perpetrators'], ['target', 'targets'], ['victim', 'victims'], ['claimant', 'claimants']]) }}
