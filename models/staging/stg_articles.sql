select
    article_id,
    source_file,
    title,
    authors,
    publication,
    published_on,
    published_precision,
    nullif(trim(url), '') as url,
    char_start::bigint as char_start,
    char_end::bigint as char_end,
    content_hash,
    sentences::bigint as sentences,
    repeats::bigint as repeats
from {{ source('raw', 'articles') }}
