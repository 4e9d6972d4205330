-- Each detention, charge and release in the dispute and the statements within 14 days after.
-- The dates are intervals: surely_after is true where the statement began on the last day of the custody's interval or later.
select
    custody.date_start,
    custody.date_end,
    custody.event_type,
    custody.summary,
    statements.date_start as said_on,
    statements.summary as said,
    statements.date_start >= custody.date_end as surely_after,
    custody.event_id,
    statements.event_id as statement_event_id
from marts.is_dispute_timeline as custody
left join marts.is_dispute_timeline as statements
    on statements.event_table = 'statements'
    and statements.date_start between custody.date_start and coalesce(custody.date_end, custody.date_start) + 14
    and coalesce(statements.date_end, statements.date_start) - statements.date_start <= 31
    and coalesce(custody.date_end, custody.date_start) - custody.date_start <= 31
where custody.event_table = 'arrests'
order by custody.position, statements.position;
