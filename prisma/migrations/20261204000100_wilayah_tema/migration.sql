-- Where money is spent, and what it is for: places and themes of a sub-kegiatan. Both are ways to read the position, never sums of their own.

-- Kecamatan, pekon and kelurahan, with the codes of both books: Kemendagri ("18.04.04") and BPS ("1801040") differ and are both kept.
CREATE TABLE wilayah (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tingkat text NOT NULL CHECK (tingkat IN ('KECAMATAN', 'PEKON', 'KELURAHAN')),
  kode text NOT NULL UNIQUE CHECK (kode ~ '^[0-9]{2}\.[0-9]{2}\.[0-9]{2}(\.[0-9]{4})?$'),
  -- held at the end of a statement: two may change their codes with each other
  kode_bps text UNIQUE DEFERRABLE CHECK (kode_bps ~ '^[0-9]{7}([0-9]{3})?$'),
  nama text NOT NULL CHECK (length(btrim(nama)) BETWEEN 2 AND 100),
  induk_id integer REFERENCES wilayah(id),
  -- where its tile stands on the map of equal tiles, from 1; null: no place yet
  petak_baris smallint CHECK (petak_baris BETWEEN 1 AND 20),
  petak_kolom smallint CHECK (petak_kolom BETWEEN 1 AND 20),
  -- the kecamatan's own office among the units: its camat's "kecamatan saya"
  unit_id integer REFERENCES unit(id),
  berakhir boolean NOT NULL DEFAULT false,
  sumber text NOT NULL CHECK (length(btrim(sumber)) BETWEEN 3 AND 300),
  versi integer NOT NULL DEFAULT 1,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz(6) NOT NULL DEFAULT now(),
  CHECK ((tingkat = 'KECAMATAN') = (induk_id IS NULL)),
  CHECK ((tingkat = 'KECAMATAN') = (length(kode) = 8)),
  CHECK ((petak_baris IS NULL) = (petak_kolom IS NULL))
);
CREATE INDEX wilayah_induk ON wilayah (induk_id);

-- The places of a sub-kegiatan, or of one line of it: a line with places of its own does not take those of its sub-kegiatan.
CREATE TABLE tempat (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tahun smallint NOT NULL,
  unit_id integer NOT NULL,
  sub_kegiatan_id integer NOT NULL,
  baris_id integer,
  wilayah_id integer NOT NULL REFERENCES wilayah(id),
  -- typed, taken over from a proposal, or from a file
  asal text NOT NULL CHECK (asal IN ('KETIK', 'USUL', 'IMPOR')),
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(6) NOT NULL DEFAULT now(),
  FOREIGN KEY (sub_kegiatan_id, tahun, unit_id) REFERENCES sub_kegiatan(id, tahun, unit_id),
  FOREIGN KEY (baris_id, tahun) REFERENCES baris(id, tahun)
);
CREATE UNIQUE INDEX tempat_sekali ON tempat (sub_kegiatan_id, coalesce(baris_id, 0), wilayah_id);
CREATE INDEX tempat_unit ON tempat (tahun, unit_id);
CREATE INDEX tempat_baris ON tempat (baris_id);
CREATE INDEX tempat_wilayah ON tempat (wilayah_id);

CREATE TABLE paket_tempat (
  paket_id integer NOT NULL,
  tahun smallint NOT NULL,
  unit_id integer NOT NULL,
  wilayah_id integer NOT NULL REFERENCES wilayah(id),
  oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  pada timestamptz(6) NOT NULL DEFAULT now(),
  PRIMARY KEY (paket_id, wilayah_id),
  FOREIGN KEY (paket_id, tahun, unit_id) REFERENCES paket(id, tahun, unit_id) ON DELETE CASCADE
);
CREATE INDEX paket_tempat_wilayah ON paket_tempat (wilayah_id);

-- Each line that has a place: in how many kecamatan, and in which when it is one. Money in several kecamatan has no shares that anybody
-- wrote down: it stays "lintas kecamatan" and is divided among none.
CREATE VIEW baris_kecamatan AS
SELECT b.id AS baris_id, b.tahun, b.unit_id, count(DISTINCT coalesce(w.induk_id, w.id))::int AS jumlah,
  CASE WHEN count(DISTINCT coalesce(w.induk_id, w.id)) = 1 THEN min(coalesce(w.induk_id, w.id)) END AS kecamatan_id
FROM tempat t JOIN wilayah w ON w.id = t.wilayah_id
JOIN baris b ON b.tahun = t.tahun AND b.sub_kegiatan_id = t.sub_kegiatan_id
  AND (t.baris_id = b.id OR (t.baris_id IS NULL AND NOT EXISTS (SELECT FROM tempat x WHERE x.baris_id = b.id)))
GROUP BY b.id, b.tahun, b.unit_id;

-- What a sub-kegiatan may be for. A theme is not a part of the budget: one sub-kegiatan can serve several, so themes are never added up.
CREATE TABLE tema (
  kode text PRIMARY KEY CHECK (kode ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(kode) <= 40),
  nama text NOT NULL CHECK (length(btrim(nama)) BETWEEN 3 AND 100),
  urutan smallint NOT NULL,
  -- what belongs to it, in the words of its rule, and the rule
  definisi text NOT NULL CHECK (length(btrim(definisi)) BETWEEN 5 AND 1000),
  dasar text NOT NULL CHECK (length(btrim(dasar)) BETWEEN 3 AND 300),
  -- what proposes a sub-kegiatan: beginnings of codes, and words of its name or of its program and kegiatan
  pola_kode text[] NOT NULL DEFAULT '{}',
  pola_nama text[] NOT NULL DEFAULT '{}',
  berakhir boolean NOT NULL DEFAULT false,
  versi integer NOT NULL DEFAULT 1,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz(6) NOT NULL DEFAULT now()
);

-- What somebody decided about a sub-kegiatan and a theme, from one APBD version of the year on until a later version decides anew.
CREATE TABLE tema_tanda (
  apbd_versi_id integer NOT NULL,
  sub_kegiatan_id integer NOT NULL,
  tema_kode text NOT NULL REFERENCES tema(kode),
  tahun smallint NOT NULL,
  unit_id integer NOT NULL,
  putusan text NOT NULL CHECK (putusan IN ('YA', 'TIDAK')),
  -- proposed by code or name and confirmed, or put there by hand
  asal text NOT NULL CHECK (asal IN ('KETIK', 'USUL')),
  versi integer NOT NULL DEFAULT 1,
  diubah_oleh text NOT NULL DEFAULT current_setting('app.pelaku'),
  diubah_pada timestamptz(6) NOT NULL DEFAULT now(),
  PRIMARY KEY (apbd_versi_id, sub_kegiatan_id, tema_kode),
  FOREIGN KEY (apbd_versi_id, tahun) REFERENCES apbd_versi(id, tahun),
  FOREIGN KEY (sub_kegiatan_id, tahun, unit_id) REFERENCES sub_kegiatan(id, tahun, unit_id)
);
CREATE INDEX tema_tanda_sub ON tema_tanda (sub_kegiatan_id, tema_kode);
CREATE INDEX tema_tanda_unit ON tema_tanda (tahun, unit_id);

-- The sub-kegiatan of each theme under one APBD version: the latest decision at or before it.
CREATE FUNCTION tema_pada(p_apbd int) RETURNS TABLE (sub_kegiatan_id int, tema_kode text)
LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT x.sub_kegiatan_id, x.tema_kode FROM (
    SELECT DISTINCT ON (t.sub_kegiatan_id, t.tema_kode) t.sub_kegiatan_id, t.tema_kode, t.putusan
    FROM apbd_versi kini JOIN apbd_versi a ON a.tahun = kini.tahun AND a.urutan <= kini.urutan JOIN tema_tanda t ON t.apbd_versi_id = a.id
    WHERE kini.id = p_apbd
    ORDER BY t.sub_kegiatan_id, t.tema_kode, a.urutan DESC
  ) x WHERE x.putusan = 'YA';
END;
