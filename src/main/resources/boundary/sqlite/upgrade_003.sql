-- What was agreed and told, what was answered, what becomes of unpaid extras, the way to an end, letters, and the consultant's own practice.
-- The rows of before have nothing in the new columns, so that their leaves in `chain` stay as they were.

alter table interaction add column answer text check (answer in ('AGREED_FREE', 'AGREED_PAID', 'DECLINED', 'NEXT_DAY'));
alter table interaction add column taken text check (taken is null or taken in ('WELL', 'PRESSED', 'BADLY') and answer is not null);
alter table action_taken add column about text check (length(about) = 36);           -- the boundary that was told
alter table action_taken add column how text check (how in ('CALL', 'EMAIL', 'MESSAGE', 'MEETING', 'OTHER'));
alter table action_taken add column repair text check (repair is null or repair in ('APOLOGY', 'FIX', 'REFUND') and action = 'REPAIR');
alter table hardship add column kind text check (kind in ('ILLNESS', 'FAMILY', 'LAUNCH', 'OTHER'));
alter table obligation add column repeats text check (repeats in ('WEEKLY', 'MONTHLY', 'QUARTERLY'));
alter table obligation add column pursuit text check (pursuit in ('CLAIMED', 'PURSUED'));
alter table income add column bill text check (length(bill) = 36);                   -- the obligation that it pays
alter table opinion add column because text check (because in ('MONEY', 'PROMISE', 'REFERENCE', 'OTHER'));
alter table opinion add column quiet_breaches integer check (quiet_breaches >= 1);

-- chain.sort may name the new tables. Who runs this keeps foreign keys from being looked at meanwhile.
create table chain_003 (
  sequence integer primary key check (sequence > 0),
  edit     integer not null references edit (id),
  sort     text not null check (sort in ('policy', 'client', 'interaction', 'action_taken', 'hardship', 'absence', 'check_in',
             'quiet_day', 'obligation', 'income', 'opinion', 'agreement', 'boundary', 'extra', 'letter_sent', 'disengagement',
             'practice', 'own_template', 'resource')),
  salt     blob not null check (length(salt) = 32),
  leaf     blob not null check (length(leaf) = 32),
  head     blob not null check (length(head) = 32)
) strict;
insert into chain_003 select sequence, edit, sort, salt, leaf, head from chain order by sequence;
drop table chain;
alter table chain_003 rename to chain;

-- The id is the client's.
create table agreement (
  sequence          integer primary key references chain (sequence),
  id                text not null check (length(id) = 36),
  recorded_at       integer not null,
  known_from        text not null check (known_from glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  gone              integer not null check (gone in (0, 1)),
  client            text not null check (length(client) = 36),
  agreed            text not null check (agreed glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  channels          text not null check (channels not glob '*[^A-Z_ ]*'),  -- codes, one space between
  answer_count      integer check (answer_count >= 1),
  answer_unit       text check (answer_unit in ('HOURS', 'WORKING_DAYS') and (answer_unit is null) = (answer_count is null)),
  rounds            integer check (rounds >= 0),
  included          text not null,
  extra             text not null,
  includes_unbilled integer not null check (includes_unbilled in (0, 1)),
  pay_within_days   integer check (pay_within_days >= 0),
  pricing           text not null check (pricing in ('HOURLY', 'FIXED', 'RETAINER')),
  price_minor       integer,
  price_currency    text check ((price_currency is null) = (price_minor is null)),
  retainer_minutes  integer check (retainer_minutes >= 0),
  notice_count      integer check (notice_count between 0 and 1000),
  notice_unit       text check (notice_unit in ('DAYS', 'WORKING_DAYS', 'MONTH_END')),
  notice_form       text check (notice_form in ('ANY', 'EMAIL', 'LETTER')),
  notice_clause     text check ((notice_clause is null) = (notice_count is null))
) strict;

create table boundary (
  sequence    integer primary key references chain (sequence),
  id          text not null check (length(id) = 36),
  recorded_at integer not null,
  known_from  text not null check (known_from glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  gone        integer not null check (gone in (0, 1)),
  client      text not null check (length(client) = 36),
  set_on      text not null check (set_on glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  breaches    text not null check (breaches not glob '*[^A-Z_ ]*'),  -- codes, one space between
  rule        text not null check (rule <> '')
) strict;

-- The id is the entry's.
create table extra (
  sequence     integer primary key references chain (sequence),
  id           text not null check (length(id) = 36),
  recorded_at  integer not null,
  known_from   text not null check (known_from glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  gone         integer not null check (gone in (0, 1)),
  client       text not null check (length(client) = 36),
  decided      text not null check (decided glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  fate         text not null check (fate in ('BILL', 'GIVE', 'INCLUDED')),
  minutes      integer not null check (minutes between 1 and 1440),
  amount_minor integer,
  currency     text check ((currency is null) = (amount_minor is null)),
  work         text not null,
  bill         text check (bill is null or length(bill) = 36 and fate = 'BILL')  -- the obligation by which it was billed
) strict;

create table letter_sent (
  sequence    integer primary key references chain (sequence),
  id          text not null check (length(id) = 36),
  recorded_at integer not null,
  known_from  text not null check (known_from glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  gone        integer not null check (gone in (0, 1)),
  client      text not null check (length(client) = 36),
  day         text not null check (day glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  template    text not null,
  language    text not null,
  subject     text not null,
  entry       text check (length(entry) = 36)  -- the interaction in which it went
) strict;

-- The id is the client's.
create table disengagement (
  sequence                 integer primary key references chain (sequence),
  id                       text not null check (length(id) = 36),
  recorded_at              integer not null,
  known_from               text not null check (known_from glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  gone                     integer not null check (gone in (0, 1)),
  client                   text not null check (length(client) = 36),
  begun                    text not null check (begun glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  no_contact               integer not null check (no_contact in (0, 1)),
  copy_kept                text check (copy_kept glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  money_settled            text check (money_settled glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  last_day                 text check (last_day glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  notice_given             text check (notice_given glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  left_on                  text check (left_on glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  expected_minutes         text,  -- a week; the shortest decimal of the double
  expected_evenings        text check ((expected_evenings is null) = (expected_minutes is null)),  -- a month
  expected_unpaid_minor    integer,
  expected_unpaid_currency text check ((expected_unpaid_currency is null) = (expected_unpaid_minor is null)),
  reviews                  text not null  -- a line each: 30 2026-12-22 YES note, in which \n, \r and \\ stand for a line break and a backslash
) strict;

create table practice (
  sequence         integer primary key references chain (sequence),
  id               text not null check (length(id) = 36),
  recorded_at      integer not null,
  known_from       text not null check (known_from glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  gone             integer not null check (gone in (0, 1)),
  name             text not null,
  need_minor       integer,
  need_currency    text check ((need_currency is null) = (need_minor is null)),
  reserve_minor    integer,
  reserve_currency text check ((reserve_currency is null) = (reserve_minor is null)),
  rates            text not null  -- a line each: USD=0.92
) strict;

create table own_template (
  sequence    integer primary key references chain (sequence),
  id          text not null check (length(id) = 36),
  recorded_at integer not null,
  known_from  text not null check (known_from glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  gone        integer not null check (gone in (0, 1)),
  name        text not null check (name <> ''),
  language    text not null,
  subject     text not null,
  body        text not null
) strict;

create table resource (
  sequence    integer primary key references chain (sequence),
  id          text not null check (length(id) = 36),
  recorded_at integer not null,
  known_from  text not null check (known_from glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  gone        integer not null check (gone in (0, 1)),
  kind        text not null check (kind in ('GUIDE', 'PERSON')),
  name        text not null check (name <> ''),
  link        text not null,
  note        text not null
) strict;

create view current_agreement as select * from agreement
  where gone = 0 and sequence in (select max(sequence) from agreement group by id);
create view current_boundary as select * from boundary
  where gone = 0 and sequence in (select max(sequence) from boundary group by id);
create view current_extra as select * from extra
  where gone = 0 and sequence in (select max(sequence) from extra group by id);
create view current_letter_sent as select * from letter_sent
  where gone = 0 and sequence in (select max(sequence) from letter_sent group by id);
create view current_disengagement as select * from disengagement
  where gone = 0 and sequence in (select max(sequence) from disengagement group by id);
create view current_practice as select * from practice
  where gone = 0 and sequence in (select max(sequence) from practice group by id);
create view current_own_template as select * from own_template
  where gone = 0 and sequence in (select max(sequence) from own_template group by id);
create view current_resource as select * from resource
  where gone = 0 and sequence in (select max(sequence) from resource group by id);

-- Open letters, as they lie on the desk: no versions, no links of the chain, in no export. A letter that was sent is an entry.
create table draft (
  key  text primary key,
  text text not null
) strict;
