-- A receipt's fingerprint held who is in charge of a kendala. That name can be erased by law (decision 0025): the chain leaves it out of its hash,
-- the receipt did not, so a lawful erasing looked like a report changed behind the product. From now on a receipt is of what was reported, not of
-- whom: the line of a kendala names nobody. What an older paper says stays as it was printed, and beside it stands the fingerprint without persons.
CREATE FUNCTION isi_laporan(l laporan, p_orang boolean) RETURNS text
LANGUAGE sql STABLE
RETURN (SELECT coalesce(string_agg(x.baris, E'\n' ORDER BY x.baris COLLATE "C"), '') FROM (
  SELECT jsonb_build_array('realisasi', n.kode, b.rekening_kode, d.kode, r.kanal, r.nilai::text, r.koreksi::text, coalesce(r.alasan_koreksi, ''))::text AS baris
  FROM realisasi r JOIN baris b ON b.id = r.baris_id JOIN sub_kegiatan s ON s.id = b.sub_kegiatan_id
  JOIN nomenklatur n ON n.id = s.nomenklatur_id JOIN sumber_dana d ON d.id = b.sumber_dana_id
  WHERE b.unit_id = l.unit_id AND b.tahun = l.tahun AND r.bulan = l.bulan
  UNION ALL
  SELECT jsonb_build_array('fisik', n.kode, f.persen::text, coalesce(f.alasan_koreksi, ''))::text
  FROM realisasi_fisik f JOIN sub_kegiatan s ON s.id = f.sub_kegiatan_id JOIN nomenklatur n ON n.id = s.nomenklatur_id
  WHERE s.unit_id = l.unit_id AND s.tahun = l.tahun AND f.bulan = l.bulan
  UNION ALL
  SELECT (jsonb_build_array('kendala', coalesce(n.kode, ''), k.sifat, k.kategori_kode, k.uraian, coalesce(k.rencana, ''))
          || CASE WHEN p_orang THEN jsonb_build_array(coalesce(k.penanggung_jawab, '')) ELSE '[]'::jsonb END
          || jsonb_build_array(coalesce(to_char(k.tenggat, 'YYYY-MM-DD'), '')))::text
  FROM kendala k LEFT JOIN sub_kegiatan s ON s.id = k.sub_kegiatan_id LEFT JOIN nomenklatur n ON n.id = s.nomenklatur_id
  WHERE k.unit_id = l.unit_id AND k.tahun = l.tahun AND k.bulan = l.bulan
) x);

CREATE FUNCTION sidik_laporan(l laporan, p_orang boolean) RETURNS text
LANGUAGE sql STABLE
RETURN (SELECT encode(sha256(convert_to(format(E'%s %s-%s\n', u.kode, l.tahun, l.bulan) || isi_laporan(l, p_orang), 'UTF8')), 'hex') FROM unit u WHERE u.id = l.unit_id);

-- Whoever asks for the fingerprint of a report asks for this one.
CREATE OR REPLACE FUNCTION sidik_laporan(l laporan) RETURNS text
LANGUAGE sql STABLE
RETURN sidik_laporan(l, false);
DROP FUNCTION isi_laporan(laporan);

-- null: a paper of before whose report no longer was what it says when this came; it is held against its own fingerprint.
ALTER TABLE tanda_terima ADD COLUMN sidik_tanpa_orang text CHECK (sidik_tanpa_orang ~ '^[0-9a-f]{64}$');

-- Papers that still agree get it now, with a trail, so that the chain holds it. Neither the rule that a receipt only grows nor a closed year is in
-- the way of this one column.
ALTER TABLE tanda_terima DISABLE TRIGGER hanya_tambah, DISABLE TRIGGER aa_tutup;
DO $lengkapi$
BEGIN
  PERFORM set_config('app.pelaku', 'sistem:migrasi', true), set_config('app.lingkup', '*', true), set_config('app.sumber', 'sistem', true);
  UPDATE tanda_terima t SET sidik_tanpa_orang = sidik_laporan(l, false)
  FROM laporan l WHERE l.id = t.laporan_id AND t.sidik_tanpa_orang IS NULL AND t.sidik = sidik_laporan(l, true);
END $lengkapi$;
ALTER TABLE tanda_terima ENABLE TRIGGER hanya_tambah, ENABLE TRIGGER aa_tutup;

CREATE OR REPLACE FUNCTION isi_tanda_terima() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  l laporan;
BEGIN
  SELECT * INTO l FROM laporan WHERE id = NEW.laporan_id FOR SHARE;
  IF l.status IS NULL OR l.status NOT IN ('MENUNGGU_PERSETUJUAN', 'DIAJUKAN') THEN
    RAISE EXCEPTION 'tanda terima hanya untuk laporan yang baru dikirim' USING ERRCODE = 'RP005';
  END IF;
  NEW.tahun := l.tahun;
  NEW.bulan := l.bulan;
  NEW.unit_id := l.unit_id;
  NEW.ke := l.status;
  NEW.oleh := current_setting('app.pelaku');
  NEW.nama_penyampai := coalesce((SELECT nama FROM pengguna WHERE id = NEW.oleh), NEW.oleh);
  NEW.nama_unit := coalesce((SELECT nama FROM unit_pada(akhir_bulan(l.tahun, l.bulan)) WHERE id = l.unit_id), l.unit_id::text);
  NEW.pada := now();
  NEW.terlambat := now() > (SELECT tenggat FROM periode WHERE tahun = l.tahun AND bulan = l.bulan);
  NEW.sidik := sidik_laporan(l);
  NEW.sidik_tanpa_orang := NEW.sidik;
  -- one numbering a year, in turn
  PERFORM pg_advisory_xact_lock(20261129, l.tahun);
  NEW.nomor := (SELECT coalesce(max(nomor), 0) + 1 FROM tanda_terima WHERE tahun = l.tahun);
  RETURN NEW;
END $$;
