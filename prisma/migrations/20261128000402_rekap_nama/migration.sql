-- A new name, or the end, of an account or a source of funds changes no sum. Until now every change of such a row summed all units
-- that use it anew (ten seconds for a jenis belanja, with the entries of all these units waiting); now only a change of class does.
CREATE FUNCTION rekap_tandai_rekening() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM rekap_tandai(x.tahun, x.unit_id, true, true, true)
  FROM (SELECT DISTINCT b.tahun, b.unit_id FROM baris b JOIN (
          (SELECT kode, jenis_kode FROM baru EXCEPT SELECT kode, jenis_kode FROM lama)
          UNION (SELECT kode, jenis_kode FROM lama EXCEPT SELECT kode, jenis_kode FROM baru)) u ON u.kode = b.rekening_kode ORDER BY 1, 2) x;
  RETURN NULL;
END $$;

CREATE FUNCTION rekap_tandai_sumber() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM rekap_tandai(x.tahun, x.unit_id, true, true, true)
  FROM (SELECT DISTINCT b.tahun, b.unit_id FROM baris b JOIN (
          (SELECT id, kelompok FROM baru EXCEPT SELECT id, kelompok FROM lama)
          UNION (SELECT id, kelompok FROM lama EXCEPT SELECT id, kelompok FROM baru)) u ON u.id = b.sumber_dana_id ORDER BY 1, 2) x;
  RETURN NULL;
END $$;

DROP TRIGGER rekap_ubah_baru ON rekening;
DROP TRIGGER rekap_ubah_lama ON rekening;
DROP TRIGGER rekap_ubah_baru ON sumber_dana;
DROP TRIGGER rekap_ubah_lama ON sumber_dana;
CREATE TRIGGER rekap_ubah AFTER UPDATE ON rekening REFERENCING OLD TABLE AS lama NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION rekap_tandai_rekening();
CREATE TRIGGER rekap_ubah AFTER UPDATE ON sumber_dana REFERENCING OLD TABLE AS lama NEW TABLE AS baru FOR EACH STATEMENT EXECUTE FUNCTION rekap_tandai_sumber();
ALTER TABLE rekening ENABLE ALWAYS TRIGGER rekap_ubah;
ALTER TABLE sumber_dana ENABLE ALWAYS TRIGGER rekap_ubah;
