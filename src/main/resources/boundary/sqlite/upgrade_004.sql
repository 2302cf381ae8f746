-- What was taken out of the journal for good: the words of an entry, or a client with everything of theirs. Such an erasure is a link of
-- the chain like any version, with an edit of its own, so that it can neither be made up nor be forgotten without a trace. It is no
-- version of anything, and nothing can be undone by it.
--
-- Each version that it took content from stays as a tombstone: its row in `chain` keeps sequence, edit, sort, leaf and head, and
-- chain.erasure names the erasure. erasure.versions has a line for each, in their order:
--   FIRST-LAST       the rows of these sequences are gone, in `words` too, and their salts are empty: the leaf can't be worked out any
--                    more, and tells nothing. Only the heads are
--   SEQUENCE HASH    its row in `words` is gone and the other one stays, with a new salt; HASH = SHA-256(salt, content) of what is left,
--                    as hexadecimal digits; the leaf, which was made with the words, can't be worked out any more
-- A later erasure may name a version again; chain.erasure names the last one.

-- Who runs this keeps foreign keys from being looked at meanwhile.
create table chain_004 (
  sequence integer primary key check (sequence > 0),
  edit     integer not null references edit (id),
  sort     text not null check (sort in ('policy', 'client', 'interaction', 'action_taken', 'hardship', 'absence', 'check_in',
             'quiet_day', 'obligation', 'income', 'opinion', 'agreement', 'boundary', 'extra', 'letter_sent', 'disengagement',
             'practice', 'own_template', 'resource', 'saved_filter', 'erasure')),
  salt     blob not null check (length(salt) = 32 or length(salt) = 0 and erasure is not null),
  leaf     blob not null check (length(leaf) = 32),
  head     blob not null check (length(head) = 32),
  erasure  integer references erasure (sequence) check (erasure > sequence)
) strict;
insert into chain_004 select sequence, edit, sort, salt, leaf, head, null from chain order by sequence;
drop table chain;
alter table chain_004 rename to chain;
create index chain_erased on chain (erasure) where erasure is not null;

create table erasure (
  sequence  integer primary key references chain (sequence),
  erased_at integer not null,                   -- true instant, milliseconds UTC
  reason    text not null check (reason in ('WORDS_TAKEN_BACK', 'CLIENT_ERASED')),
  versions  text not null
) strict;

-- Filters of the history that were saved under a name.
create table saved_filter (
  sequence    integer primary key references chain (sequence),
  id          text not null check (length(id) = 36),
  recorded_at integer not null,
  known_from  text not null check (known_from glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  gone        integer not null check (gone in (0, 1)),
  name        text not null check (name <> ''),
  query       text not null  -- one line: signal=OFF_HOURS from=2026-09-01 words=the rest of it
) strict;
create view current_saved_filter as select * from saved_filter
  where gone = 0 and sequence in (select max(sequence) from saved_filter group by id);
