{#- What to do about a rejected file, article or row: the first advice whose reason fits. See docs/operations.md. -#}
{% macro reject_advice(kind, reason) -%}
    case
        when {{ kind }} = 'row' and {{ reason }} = 'its report was quarantined'
            then 'look at the row of its report: this one comes back with it'
        when {{ kind }} = 'row'
            then 'look at the words at this span: if they were misread, add the name, place or trigger to seeds/, '
                || 'or correct the report in seeds/corrections.csv; if they were read rightly, the rule in '
                || 'transforms/schemas is too narrow'
        when {{ kind }} = 'article'
            then 'a fault of the coder: report it with the file; until it is mended, split the file or take it out'
        {% for pattern, advice in [
            ('has the same content as%', 'nothing is lost; remove one of the two files'),
            ('%FILE_TIMEOUT_SECONDS%', 'raise FILE_TIMEOUT_SECONDS, or save the file as plain text'),
            ('%are more than%', 'split the file, or raise the limit that the reason names'),
            ('%more than MAX_%', 'split the file, or raise the setting that the reason names'),
            ('%MAX_FILE_BYTES%', 'split the file, or raise MAX_FILE_BYTES'),
            ('%no text layer%', 'run text recognition on it and put the text in its place'),
            ('%encrypted%', 'save it without a password'),
            ('%PDF is broken%', 'save it again from a PDF reader, or fetch it anew'),
            ('%permission denied%', 'give the user of the refresh the right to read it'),
            ('%link that leads out%', 'copy the file into the folder in place of the link'),
            ('%no such file%', 'a link to nowhere, or a file removed during the refresh: put the file there or remove it'),
            ('%levels of symbolic links%', 'a link that leads to itself: put the file in its place, or remove it'),
            ('%not a regular file%', 'remove it; only files are read'),
            ('%empty%', 'fetch it anew, or remove it'),
            ('%no text%', 'fetch it anew, or remove it'),
            ('%binary%', 'convert it to text'),
            ('%the name says%', 'give the file the ending its content has, or convert it'),
            ('%are not read%', 'save it as .txt, .html or .pdf'),
            ('%text is broken%', 'save it as UTF-8')
        ] -%}
        when lower({{ reason }}) like lower('{{ pattern }}') then '{{ advice }}'
        {% endfor -%}
        else 'open the file and see whether a person can read it; if so, save it as plain text in UTF-8'
    end
{%- endmacro %}
