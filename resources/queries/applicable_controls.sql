-- The Statement of Applicability.
SELECT code, title, applicable FROM control
