-- Documents are found by their amount.
create index document_gross on document (gross_fen);
