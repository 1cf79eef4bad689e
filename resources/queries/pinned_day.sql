-- The day to which a document is pinned (the sample is); it knows nothing that came later.
SELECT value FROM meta WHERE key = 'as_of'
