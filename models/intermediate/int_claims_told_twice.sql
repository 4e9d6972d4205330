with group_events as (
    select distinct group_id, event_id, event_table, event_type, role from {{ ref('int_group_events') }}
),

reports as (
    select reports.report_id, report_events.event_id, reports.article_id, reports.sentence_ordinal
    from {{ ref('int_event_reports') }} as reports
    inner join {{ ref('int_report_events') }} as report_events on reports.report_id = report_events.report_id
),

statements as (
    select group_events.group_id, reports.*
    from group_events
    inner join reports on group_events.event_id = reports.event_id
    where group_events.event_table = 'statements' and group_events.event_type = 'claim' and group_events.role = 'speaker'
),

claimed_attacks as (
    select group_events.group_id, reports.*
    from group_events
    inner join reports on group_events.event_id = reports.event_id
    where group_events.event_table = 'attacks' and group_events.role = 'claimant'
),

final as (
    select distinct statements.group_id, statements.event_id, claimed_attacks.event_id as attack_id
    from statements
    inner join claimed_attacks
        on statements.group_id = claimed_attacks.group_id
        and statements.article_id = claimed_attacks.article_id
        and abs(statements.sentence_ordinal - claimed_attacks.sentence_ordinal) <= 1
)

select * from final
