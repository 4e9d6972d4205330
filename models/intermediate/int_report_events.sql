with recursive reports as (
    select report_id, text_order from {{ ref('int_event_reports') }}
),

threads as (
    select report_id, thread_id, rule from {{ ref('int_report_threads') }}
),

roots as (
    select thread_id, root_id, rule from {{ ref('int_thread_roots') }}
),

merges as (
    select target_id as report_id, new_value as other_id
    from {{ ref('stg_corrections') }}
    where action = 'merge_reports'
),

rooted as (
    select
        reports.report_id,
        reports.text_order,
        roots.root_id,
        case when reports.report_id = threads.thread_id then roots.rule else threads.rule end as link_rule
    from reports
    inner join threads on reports.report_id = threads.report_id
    inner join roots on threads.thread_id = roots.thread_id
),

pairs as (
    select one.root_id, two.root_id as other_root_id
    from merges
    inner join rooted as one on merges.report_id = one.report_id
    inner join rooted as two on merges.other_id = two.report_id
),

joined_roots as (
    select root_id, other_root_id from pairs
    union
    select other_root_id, root_id from pairs
),

reached as (
    select root_id, root_id as label from rooted
    union
    select reached.root_id, joined_roots.other_root_id
    from reached
    inner join joined_roots on reached.label = joined_roots.root_id
),

labels as (
    select root_id, min(label) as label from reached group by root_id
),

final as (
    select
        rooted.report_id,
        'e_' || first_value(rooted.report_id[3:]) over (
            partition by labels.label order by rooted.text_order
        ) as event_id,
        case when merges.report_id is not null then 'correction' else rooted.link_rule end as link_rule
    from rooted
    inner join labels on rooted.root_id = labels.root_id
    left join (select distinct report_id from merges) as merges on rooted.report_id = merges.report_id
)

select * from final
