-- Which side held the upper hand in each month from May 2017 to September 2018, and why?
select months.month, balance.upper_hand, coalesce(balance.basis, 'no event since') as basis, balance.decided_in,
    balance.events_for_scholars, balance.events_for_takfir_prone, balance.reasons
from (
    select unnest(generate_series(date '2017-05-01', date '2018-09-01', interval 1 month))::date as month
) as months
left join marts.is_dispute_balance as balance on months.month = balance.month
order by months.month;
