-- The receipt of a report: what a unit holds in its hand after handing in. The database itself numbers it, stamps it and takes
-- the fingerprint, so that no door of the program can hand out a false one. Every handing in makes one of its own: to the head
-- where the year asks for her, to the office, and again after a return.

-- What was handed in, written so that it can be written again: one JSON array a line, bytewise sorted, LF between the lines.
-- Codes, not ids; amounts with two decimals as they are kept. Whether a kendala was closed later is not part of it.
CREATE FUNCTION isi_laporan(l laporan) RETURNS text
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
  SELECT jsonb_build_array('kendala', coalesce(n.kode, ''), k.sifat, k.kategori_kode, k.uraian, coalesce(k.rencana, ''), coalesce(k.penanggung_jawab, ''),
                           coalesce(to_char(k.tenggat, 'YYYY-MM-DD'), ''))::text
  FROM kendala k LEFT JOIN sub_kegiatan s ON s.id = k.sub_kegiatan_id LEFT JOIN nomenklatur n ON n.id = s.nomenklatur_id
  WHERE k.unit_id = l.unit_id AND k.tahun = l.tahun AND k.bulan = l.bulan
) x);

-- SHA-256 over unit, year and month and the lines above, UTF-8, in hex.
CREATE FUNCTION sidik_laporan(l laporan) RETURNS text
LANGUAGE sql STABLE
RETURN (SELECT encode(sha256(convert_to(format(E'%s %s-%s\n', u.kode, l.tahun, l.bulan) || isi_laporan(l), 'UTF8')), 'hex') FROM unit u WHERE u.id = l.unit_id);

CREATE TABLE tanda_terima (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  laporan_id integer NOT NULL REFERENCES laporan(id),
  tahun smallint NOT NULL,
  bulan smallint NOT NULL CHECK (bulan BETWEEN 1 AND 12),
  unit_id integer NOT NULL REFERENCES unit(id),
  -- 1, 2, 3 ... within the year, without a gap
  nomor integer NOT NULL CHECK (nomor > 0),
  -- to whom: the head of the unit, or the office
  ke status_laporan NOT NULL CHECK (ke IN ('MENUNGGU_PERSETUJUAN', 'DIAJUKAN')),
  oleh text NOT NULL,
  -- as it was called that day
  nama_penyampai text NOT NULL,
  nama_unit text NOT NULL,
  pada timestamptz(6) NOT NULL DEFAULT now(),
  terlambat boolean NOT NULL,
  pagu numeric(20, 2) NOT NULL,
  realisasi_bulan numeric(20, 2),
  realisasi_sampai numeric(20, 2),
  -- weighted by pagu, over the sub-kegiatan that have a value; fisik_sub of jumlah_sub were filled in for the month
  fisik numeric(5, 2),
  fisik_sub integer NOT NULL,
  jumlah_sub integer NOT NULL,
  jumlah_kendala integer NOT NULL,
  sidik text NOT NULL CHECK (sidik ~ '^[0-9a-f]{64}$'),
  UNIQUE (tahun, nomor)
);
CREATE INDEX tanda_terima_laporan ON tanda_terima(laporan_id);
CREATE INDEX tanda_terima_unit ON tanda_terima(unit_id, tahun, bulan);

CREATE FUNCTION isi_tanda_terima() RETURNS trigger
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
  -- one numbering a year, in turn
  PERFORM pg_advisory_xact_lock(20261129, l.tahun);
  NEW.nomor := (SELECT coalesce(max(nomor), 0) + 1 FROM tanda_terima WHERE tahun = l.tahun);
  RETURN NEW;
END $$;
CREATE TRIGGER isi BEFORE INSERT ON tanda_terima FOR EACH ROW EXECUTE FUNCTION isi_tanda_terima();
CREATE TRIGGER hanya_tambah BEFORE UPDATE OR DELETE ON tanda_terima FOR EACH ROW EXECUTE FUNCTION tolak_ubah_jejak();
CREATE TRIGGER hanya_tambah_semua BEFORE TRUNCATE ON tanda_terima FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_jejak();
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON tanda_terima FOR EACH ROW EXECUTE FUNCTION jejak_catat('id', 'domain');
