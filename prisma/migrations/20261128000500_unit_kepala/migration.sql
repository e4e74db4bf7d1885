-- Who signs for a unit, and which Asisten it stands under: dated as its name is, because minutes of a past month keep their signer.
-- All may be unknown.
ALTER TABLE unit_masa
  ADD COLUMN asisten text CHECK (asisten IN ('Asisten I', 'Asisten II', 'Asisten III')),
  ADD COLUMN kepala_nama text CHECK (btrim(kepala_nama) <> ''),
  ADD COLUMN kepala_jabatan text CHECK (btrim(kepala_jabatan) <> ''),
  ADD COLUMN kepala_nip text CHECK (kepala_nip ~ '^[0-9]{18}$');
