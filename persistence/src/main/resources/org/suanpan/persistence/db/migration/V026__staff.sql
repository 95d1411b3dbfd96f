-- Who works at this PC and what each role may see. A PIN is kept as a salted hash (hexadecimal), empty = none; failed tries make the
-- next one wait. `rights` = names parted by commas; a role without a row sees what the program gives it.
create table staff (
    id         integer not null primary key,
    name       text    not null unique check (name <> ''),
    role       text    not null check (role in ('OWNER', 'CLERK', 'SALES')),
    rep_id     integer references sales_rep (id),
    pin_salt   text    not null default '',
    pin_hash   text    not null default '',
    pin_rounds integer not null default 0,
    failures   integer not null default 0 check (failures >= 0),
    failed_at  text,
    stopped    integer not null default 0 check (stopped in (0, 1)),
    version    integer not null default 1
) strict;

create table staff_sight (
    role   text not null primary key check (role in ('OWNER', 'CLERK', 'SALES')),
    rights text not null
) strict;

-- The shop's own fields of customers and suppliers; what was written into them stands in party_own under their name.
-- `choices` = one a line.
create table party_field (
    id      integer not null primary key,
    kind    text    not null check (kind in ('CUSTOMER', 'SUPPLIER')),
    name    text    not null check (name <> ''),
    form    text    not null check (form in ('TEXT', 'NUMBER', 'DATE', 'CHOICE')),
    choices text    not null default '',
    place   integer not null
) strict;
create unique index party_field_name on party_field (kind, name);
