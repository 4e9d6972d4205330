with events as (
    select date_start, date_end from {{ ref('events') }}
),

bounds as (
    select
        make_date(year(min(least(date_start, date_end))), 1, 1) as first_day,
        make_date(year(max(greatest(date_start, date_end))), 12, 31) as last_day
    from events
),

days as (
    select unnest(generate_series(first_day, last_day, interval 1 day))::date as day from bounds
),

final as (
    select
        day,
        year(day) as year,
        quarter(day) as quarter,
        date_trunc('month', day)::date as month,
        month(day) as month_number,
        monthname(day) as month_name,
        strftime(day, '%Y-%m') as year_and_month,
        isodow(day) as weekday_number,
        dayname(day) as weekday
    from days
)

select * from final
order by day
