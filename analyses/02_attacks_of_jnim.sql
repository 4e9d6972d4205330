-- JNIM's attacks in order, with place, target, killed, and which it claimed.
select
    attacks.date_start,
    attacks.date_end,
    attacks.event_type,
    attacks.place_name,
    attacks.country,
    attacks.targets,
    attacks.victims,
    attacks.fatalities_low,
    attacks.fatalities_high,
    attacks.status,
    exists (
        select 1
        from marts.group_strength_events as claims
        inner join marts.event_reports as claim_reports on claims.event_id = claim_reports.event_id
        inner join marts.event_reports as attack_reports
            on claim_reports.article_id = attack_reports.article_id
            and abs(claim_reports.char_start - attack_reports.char_start) < 400
        where claims.group_id = 'jnim' and claims.measure = 'claims' and attack_reports.event_id = attacks.event_id
    ) as claimed,
    attacks.event_id
from marts.group_strength_events as done
inner join marts.attacks on done.event_id = attacks.event_id
where done.group_id = 'jnim' and done.measure = 'attacks'
order by attacks.date_start nulls last, attacks.date_end;
