-- What a person is told when a report moves. Written by the database itself from the report's events, in the same
-- transaction: no mutation can forget it, and a step that is rolled back tells nobody.
-- No trail on this table: it repeats laporan_peristiwa, and only its reader marks it as read.
ALTER TABLE pengguna ADD COLUMN surel text CHECK (surel ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$' AND length(surel) <= 200);

CREATE TABLE pemberitahuan (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  penerima_id text NOT NULL REFERENCES pengguna(id) ON DELETE CASCADE,
  jenis text NOT NULL CHECK (jenis ~ '^[A-Z_]+$'),
  kalimat text NOT NULL CHECK (btrim(kalimat) <> ''),
  tautan text NOT NULL CHECK (tautan LIKE '/%' AND tautan NOT LIKE '//%'),
  pada timestamptz(6) NOT NULL DEFAULT now(),
  dibaca_pada timestamptz(6),
  -- the same by e-mail, where the server has SMTP and the person gave an address
  surel_pada timestamptz(6),
  surel_percobaan smallint NOT NULL DEFAULT 0,
  surel_coba_lagi timestamptz(6),
  surel_galat text
);
CREATE INDEX pemberitahuan_penerima ON pemberitahuan (penerima_id, id);
CREATE INDEX pemberitahuan_belum ON pemberitahuan (penerima_id) WHERE dibaca_pada IS NULL;
CREATE INDEX pemberitahuan_surel ON pemberitahuan (pada) WHERE surel_pada IS NULL;

CREATE FUNCTION bulan_kata(p_bulan int) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (ARRAY['Januari','Februari','Maret','April','Mei','Juni','Juli','Agustus','September','Oktober','November','Desember'])[p_bulan];

CREATE FUNCTION beri_tahu_laporan() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  l record;
  kata text;
  tautan_unit text;
  tautan_kantor text;
BEGIN
  -- loads of the program itself tell nobody
  IF coalesce(nullif(current_setting('app.pelaku', true), ''), 'sistem:') LIKE 'sistem:%' OR NEW.dari IS NOT DISTINCT FROM NEW.ke THEN
    RETURN NULL;
  END IF;
  SELECT x.unit_id, x.tahun, x.bulan,
         (SELECT m.nama_singkat FROM unit_masa m WHERE m.unit_id = x.unit_id ORDER BY m.berlaku_mulai DESC LIMIT 1) AS nama
  INTO l FROM laporan x WHERE x.id = NEW.laporan_id;
  kata := format('Laporan %s %s %s', bulan_kata(l.bulan), l.tahun, l.nama);
  tautan_unit := format('/entri/%s?tahun=%s&bulan=%s&bagian=kirim', l.unit_id, l.tahun, l.bulan);
  tautan_kantor := format('/verifikasi/%s?tahun=%s&bulan=%s', l.unit_id, l.tahun, l.bulan);
  INSERT INTO pemberitahuan (penerima_id, jenis, kalimat, tautan)
  SELECT p.id, 'LAPORAN_' || NEW.ke::text, kata || t.akhir, CASE WHEN t.kantor THEN tautan_kantor ELSE tautan_unit END
  FROM (VALUES
    ('MENUNGGU_PERSETUJUAN', 'KEPALA', false, ' menunggu persetujuan Anda.'),
    ('DIAJUKAN', 'ADMIN', true, ' sudah diajukan dan menunggu diperiksa.'),
    ('DIAJUKAN', 'ANALIS', true, ' sudah diajukan dan menunggu diperiksa.'),
    ('DIPERIKSA', 'OPERATOR', false, ' sedang diperiksa kantor.'),
    ('DIKEMBALIKAN', 'OPERATOR', false, ' dikembalikan untuk diperbaiki.' || coalesce(' Catatan: ' || nullif(btrim(NEW.catatan), ''), '')),
    ('DIKEMBALIKAN', 'KEPALA', false, ' dikembalikan untuk diperbaiki.'),
    ('DIVERIFIKASI', 'OPERATOR', false, ' sudah diverifikasi.'),
    ('DIVERIFIKASI', 'KEPALA', false, ' sudah diverifikasi.')
  ) AS t(ke, peran, kantor, akhir)
  JOIN pengguna p ON p.peran::text = t.peran AND p.aktif AND p.id <> NEW.oleh
   AND (t.kantor OR EXISTS (SELECT 1 FROM pengguna_unit pu WHERE pu.pengguna_id = p.id AND pu.unit_id = l.unit_id))
  WHERE t.ke = NEW.ke::text;
  RETURN NULL;
END $$;
CREATE TRIGGER beri_tahu AFTER INSERT ON laporan_peristiwa FOR EACH ROW EXECUTE FUNCTION beri_tahu_laporan();
