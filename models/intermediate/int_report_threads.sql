with recursive reports as (
    select report_id, article_id, event_table, event_type, sentence_ordinal, trigger_id, text_order, refers_to,
        is_repeat, is_split
    from {{ ref('int_event_reports') }}
),

repeated_sentences as (
    select * from {{ ref('stg_repeated_sentences') }}
),

repeats as (
    select
        reports.report_id,
        arg_min(original.report_id, (original.trigger_id != reports.trigger_id)::int * 1000000000 + original.text_order)
            as original_id
    from reports
    inner join repeated_sentences as sentences
        on reports.article_id = sentences.article_id and reports.sentence_ordinal = sentences.sentence_ordinal
    inner join reports as original
        on sentences.original_article_id = original.article_id
        and sentences.original_ordinal = original.sentence_ordinal
        and reports.event_table = original.event_table
        and reports.event_type = original.event_type
    where original.report_id != reports.report_id
    group by reports.report_id
),

pointers as (
    select
        reports.report_id,
        earlier.report_id as earlier_id,
        case when repeats.original_id is not null then 'repeat' else 'refers to' end as rule
    from reports
    left join repeats on reports.report_id = repeats.report_id
    inner join reports as earlier
        on coalesce(repeats.original_id, reports.refers_to) = earlier.report_id
        and earlier.text_order < reports.text_order
    where not reports.is_split
),

threads as (
    select report_id, report_id as thread_id, 'first report' as rule
    from reports
    where report_id not in (select report_id from pointers)
    union all
    select pointers.report_id, threads.thread_id, pointers.rule
    from pointers
    inner join threads on pointers.earlier_id = threads.report_id
)

select * from threads
