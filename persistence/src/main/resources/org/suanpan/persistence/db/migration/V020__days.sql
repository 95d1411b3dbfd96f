-- Days that were closed: what was counted of each account. Nothing is posted to a day up to the newest that stands; opening one
-- again is written beside it, with its reason. Units as in V001.

create table day_closing (
    id          integer not null primary key,
    day         text    not null,
    closed_at   text    not null,
    closed_by   text    not null,
    reopened_at text,
    reopened_by text,
    reason      text    not null default '',
    check ((reopened_at is null) = (reopened_by is null)),
    check (reopened_at is null or reason <> '')
) strict;
create index day_closing_standing on day_closing (day) where reopened_at is null;

create table day_count (
    closing_id  integer not null references day_closing (id),
    account_id  integer not null references account (id),
    book_fen    integer not null,
    counted_fen integer not null check (counted_fen >= 0),
    notes       text    not null default '',
    document_id integer references document (id),
    primary key (closing_id, account_id),
    check ((document_id is null) = (book_fen = counted_fen))
) strict, without rowid;
create index day_count_document on day_count (document_id) where document_id is not null;

create trigger day_closing_frozen before update of day, closed_at, closed_by on day_closing
  begin select raise(abort, 'a closed day never changes'); end;
create trigger day_closing_no_delete before delete on day_closing
  begin select raise(abort, 'a closed day is never deleted'); end;
create trigger day_count_frozen before update on day_count
  begin select raise(abort, 'a count never changes'); end;
create trigger day_count_no_delete before delete on day_count
  begin select raise(abort, 'a count is never deleted'); end;
