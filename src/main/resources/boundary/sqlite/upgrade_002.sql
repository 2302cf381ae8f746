-- What the consultant changed of the model, answered to "did it help?", and thought of suggestions. The rows of before have nothing in the
-- new columns, so that their leaves in `chain` stay as they were.

alter table policy add column parameters text;  -- a line for each own value: HALF_LIFE=45.0, the shortest decimal of the double
alter table policy add column learn_from text check (learn_from glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
alter table action_taken add column helped integer check (helped in (0, 1));

-- chain.sort may name the new table. Who runs this keeps foreign keys from being looked at meanwhile.
create table chain_002 (
  sequence integer primary key check (sequence > 0),
  edit     integer not null references edit (id),
  sort     text not null check (sort in ('policy', 'client', 'interaction', 'action_taken', 'hardship', 'absence', 'check_in',
             'quiet_day', 'obligation', 'income', 'opinion')),
  salt     blob not null check (length(salt) = 32),
  leaf     blob not null check (length(leaf) = 32),
  head     blob not null check (length(head) = 32)
) strict;
insert into chain_002 select sequence, edit, sort, salt, leaf, head from chain order by sequence;
drop table chain;
alter table chain_002 rename to chain;

create table opinion (
  sequence         integer primary key references chain (sequence),
  id               text not null check (length(id) = 36),
  recorded_at      integer not null,
  known_from       text not null check (known_from glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  gone             integer not null check (gone in (0, 1)),
  client           text not null check (length(client) = 36),
  day              text not null check (day glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  suggestion       text not null check (suggestion in ('KEEP', 'SET_EXPECTATIONS', 'REPAIR', 'RENEGOTIATE', 'END')),
  agreed           integer not null check (agreed in (0, 1)),
  score_hundredths integer not null check (score_hundredths between 0 and 10000),
  situational      text not null check (cast(situational as real) between 0 and 1),  -- the shortest decimal of the double
  reason           text not null,
  quiet_until      text check (quiet_until glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) strict;

create view current_opinion as select * from opinion
  where gone = 0 and sequence in (select max(sequence) from opinion group by id);
