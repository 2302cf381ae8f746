-- The journal. Rows are never changed: every edit adds versions, undo included. The version of a thing with the highest sequence is what
-- stands, unless it is gone; the views current_… show what stands.
--
-- Every version has one row in `chain` and one row, with the same sequence, in the table that chain.sort names.
--   leaf = SHA-256(salt, content)
--   head = SHA-256(head of the sequence before, leaf, sequence as 8 bytes, edit.written_at as 8 bytes), big end first
--   the head before sequence 1 is SHA-256(meta.value of 'journal' in UTF-8)
-- The content is UTF-8 text: the name of the table and a line feed, then for every column of its row but `sequence`, in their order, and
-- then for topic, note and feeling of its row in `words` where it has one:
--   name=LENGTH:VALUE and a line feed, where LENGTH counts the bytes of VALUE; a column that is null is left out.

create table meta (
  key   text primary key,
  value text not null
) strict;

create table edit (
  id         integer primary key,
  kind       text not null,
  written_at integer not null,                  -- true instant, milliseconds UTC
  first      integer not null,                  -- the sequences of its versions
  last       integer not null check (last >= first)
) strict;

create table chain (
  sequence integer primary key check (sequence > 0),
  edit     integer not null references edit (id),
  sort     text not null check (sort in ('policy', 'client', 'interaction', 'action_taken', 'hardship', 'absence', 'check_in',
             'quiet_day', 'obligation', 'income')),
  salt     blob not null check (length(salt) = 32),
  leaf     blob not null check (length(leaf) = 32),
  head     blob not null check (length(head) = 32)
) strict;

create table policy (
  sequence    integer primary key references chain (sequence),
  id          text not null check (length(id) = 36),
  recorded_at integer not null,                 -- milliseconds UTC
  known_from  text not null check (known_from glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  gone        integer not null check (gone in (0, 1)),
  hours       text not null,                    -- a line for each working day: 1 09:00-18:00 (1 is Monday)
  free_days   text not null,                    -- a line each: 2026-12-24/2027-01-02 name
  tolerance   text not null check (tolerance in ('LOW', 'MEDIUM', 'HIGH')),
  currency    text not null check (length(currency) = 3),
  zone        text not null
) strict;

create table client (
  sequence      integer primary key references chain (sequence),
  id            text not null check (length(id) = 36),
  recorded_at   integer not null,
  known_from    text not null check (known_from glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  gone          integer not null check (gone in (0, 1)),
  name          text not null check (name <> ''),
  aliases       text not null,                  -- one a line
  contact       text not null,
  email         text not null,
  phone         text not null,
  language      text,
  zone          text,
  currency      text check (length(currency) = 3),
  rate_minor    integer,                        -- price of an hour in minor units (cents)
  rate_currency text check ((rate_currency is null) = (rate_minor is null)),
  since         text not null check (since glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  observed_from text not null check (observed_from glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  until         text check (until glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  own_hours     text,                           -- as policy.hours
  note          text not null
) strict;

create table interaction (
  sequence       integer primary key references chain (sequence),
  id             text not null check (length(id) = 36),
  recorded_at    integer not null,
  known_from     text not null check (known_from glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  gone           integer not null check (gone in (0, 1)),
  client         text not null check (length(client) = 36),
  at             integer not null,              -- the moment, seconds since 1970 UTC
  zone           text not null,
  offset_seconds integer not null check (offset_seconds between -64800 and 64800),
  channel        text not null check (channel in ('CALL', 'EMAIL', 'MESSAGE', 'MEETING', 'OTHER')),
  direction      text not null check (direction in ('IN', 'OUT', 'UNKNOWN')),
  minutes        integer not null check (minutes between 0 and 1440),
  unpaid_minutes integer not null check (unpaid_minutes between 0 and 1440),
  energy         integer check (energy between -2 and 2),
  severity       integer check (severity between 1 and 3),
  signals        text not null check (signals not glob '*[^A-Z_ ]*'),   -- codes, one space between
  excused        text not null check (excused not glob '*[^A-Z_ ]*'),
  actions        text not null check (actions not glob '*[^A-Z_ ]*'),
  fair           integer not null check (fair in (0, 1))
) strict;

create index interaction_by_id on interaction (id);

create table words (
  sequence integer primary key references interaction (sequence),
  topic    text not null,
  note     text not null,
  feeling  text not null
) strict;

create table action_taken (
  sequence    integer primary key references chain (sequence),
  id          text not null check (length(id) = 36),
  recorded_at integer not null,
  known_from  text not null check (known_from glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  gone        integer not null check (gone in (0, 1)),
  client      text not null check (length(client) = 36),
  day         text not null check (day glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  action      text not null check (action in ('EXPECTATIONS', 'BOUNDARY', 'REPAIR', 'RENEGOTIATE')),
  words       text not null
) strict;

create table hardship (
  sequence    integer primary key references chain (sequence),
  id          text not null check (length(id) = 36),
  recorded_at integer not null,
  known_from  text not null check (known_from glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  gone        integer not null check (gone in (0, 1)),
  client      text not null check (length(client) = 36),
  from_day    text not null check (from_day glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  to_day      text check (to_day glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' and to_day >= from_day),
  look_again  text check (look_again glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  health      integer not null check (health in (0, 1)),
  note        text not null
) strict;

create table absence (
  sequence    integer primary key references chain (sequence),
  id          text not null check (length(id) = 36),
  recorded_at integer not null,
  known_from  text not null check (known_from glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  gone        integer not null check (gone in (0, 1)),
  from_day    text not null check (from_day glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  to_day      text not null check (to_day glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' and to_day >= from_day),
  why         text not null
) strict;

create table check_in (
  sequence    integer primary key references chain (sequence),
  id          text not null check (length(id) = 36),
  recorded_at integer not null,
  known_from  text not null check (known_from glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  gone        integer not null check (gone in (0, 1)),
  client      text not null check (length(client) = 36),
  day         text not null check (day glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  level       integer not null check (level between 0 and 4)
) strict;

create table quiet_day (
  sequence    integer primary key references chain (sequence),
  id          text not null check (length(id) = 36),
  recorded_at integer not null,
  known_from  text not null check (known_from glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  gone        integer not null check (gone in (0, 1)),
  day         text not null check (day glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) strict;

create table obligation (
  sequence     integer primary key references chain (sequence),
  id           text not null check (length(id) = 36),
  recorded_at  integer not null,
  known_from   text not null check (known_from glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  gone         integer not null check (gone in (0, 1)),
  client       text not null check (length(client) = 36),
  kind         text not null,
  owed_by      text not null check (owed_by in ('ME', 'CLIENT')),
  opened       text not null check (opened glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  due          text check (due glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  done         text check (done glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  waived       integer not null check (waived in (0, 1)),
  reason       text not null,
  amount_minor integer,
  currency     text check ((currency is null) = (amount_minor is null)),
  description  text not null
) strict;

create table income (
  sequence     integer primary key references chain (sequence),
  id           text not null check (length(id) = 36),
  recorded_at  integer not null,
  known_from   text not null check (known_from glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  gone         integer not null check (gone in (0, 1)),
  client       text not null check (length(client) = 36),
  day          text not null check (day glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  amount_minor integer not null,
  currency     text not null check (length(currency) = 3),
  note         text not null
) strict;

create view current_policy as select * from policy
  where gone = 0 and sequence in (select max(sequence) from policy group by id);
create view current_client as select * from client
  where gone = 0 and sequence in (select max(sequence) from client group by id);
create view current_interaction as
  select i.*, datetime(i.at + i.offset_seconds, 'unixepoch') as local_time, w.topic, w.note, w.feeling
  from interaction i left join words w on w.sequence = i.sequence
  where i.gone = 0 and i.sequence in (select max(sequence) from interaction group by id);
create view current_action_taken as select * from action_taken
  where gone = 0 and sequence in (select max(sequence) from action_taken group by id);
create view current_hardship as select * from hardship
  where gone = 0 and sequence in (select max(sequence) from hardship group by id);
create view current_absence as select * from absence
  where gone = 0 and sequence in (select max(sequence) from absence group by id);
create view current_check_in as select * from check_in
  where gone = 0 and sequence in (select max(sequence) from check_in group by id);
create view current_quiet_day as select * from quiet_day
  where gone = 0 and sequence in (select max(sequence) from quiet_day group by id);
create view current_obligation as select * from obligation
  where gone = 0 and sequence in (select max(sequence) from obligation group by id);
create view current_income as select * from income
  where gone = 0 and sequence in (select max(sequence) from income group by id);

-- What the search index holds: the words of the entries that stand, ё written as е. From it the index can be built anew:
-- insert into search (search) values ('rebuild');
create view searchable as
  select w.sequence as sequence,
         replace(replace(w.topic, 'ё', 'е'), 'Ё', 'Е') as topic,
         replace(replace(w.note, 'ё', 'е'), 'Ё', 'Е') as note,
         replace(replace(w.feeling, 'ё', 'е'), 'Ё', 'Е') as feeling
  from words w join interaction i on i.sequence = w.sequence
  where i.gone = 0
    and not exists (select 1 from interaction later where later.id = i.id and later.sequence > i.sequence);

create virtual table search using fts5 (
  topic, note, feeling,
  content = 'searchable', content_rowid = 'sequence',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
insert into search (search, rank) values ('secure-delete', 1);
