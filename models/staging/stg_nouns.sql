select noun, string_split(noun_class, '|') as noun_classes
from {{ ref('nouns') }}
