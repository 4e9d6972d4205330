-- JNIM's attacks in order, with place, target, killed, and which it claimed.
-- Attacks the texts blame on nobody are not JNIM's here, even where their neighbours are.
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
    coalesce(attacks.claimants like '%JNIM%', false) or exists (
        select 1
        from marts.statements as claims
        where claims.event_type = 'claim'
            and claims.speakers like '%JNIM%'
            and claims.place_id = attacks.place_id
            and coalesce(claims.date_end >= attacks.date_start and claims.date_start <= attacks.date_end, true)
    ) as claimed,
    attacks.event_id
from marts.group_strength_events as counted
inner join marts.attacks on counted.event_id = attacks.event_id
where counted.group_id = 'jnim' and counted.measure = 'attacks' and counted.is_certain
order by attacks.date_start nulls last, attacks.date_end;
