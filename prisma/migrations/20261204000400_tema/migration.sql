-- Themes are written by the office alone, every decision leaves its trail, and a starter list of definitions comes with the product.
-- SQLSTATE raised here: RP122 a theme or a decision about one cannot be written so   RP002 not the office

-- "tanpa" is how the position names what serves no theme, "tanda" a page beside those of the themes.
ALTER TABLE tema ADD CHECK (kode NOT IN ('tanpa', 'tanda'));
-- A pattern is a beginning of codes; words of names are kept in small letters.
CREATE FUNCTION pola_sah(p_kode text[], p_nama text[]) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN NOT EXISTS (SELECT FROM unnest(p_kode) k WHERE k IS NULL OR k !~ '^[0-9X]+(\.[0-9X]+)*$' OR length(k) > 40)
   AND NOT EXISTS (SELECT FROM unnest(p_nama) n WHERE n IS NULL OR length(btrim(n)) NOT BETWEEN 2 AND 80 OR n <> lower(n))
   AND cardinality(p_kode) <= 200 AND cardinality(p_nama) <= 200;
ALTER TABLE tema ADD CHECK (pola_sah(pola_kode, pola_nama));

-- A sub-kegiatan that was made by mistake goes with what was decided about it; the trail keeps both.
ALTER TABLE tema_tanda DROP CONSTRAINT tema_tanda_sub_kegiatan_id_tahun_unit_id_fkey;
ALTER TABLE tema_tanda ADD FOREIGN KEY (sub_kegiatan_id, tahun, unit_id) REFERENCES sub_kegiatan(id, tahun, unit_id) ON DELETE CASCADE;

-- Definitions and the rules they rest on, not data of anybody: they are there from the first day, and the office changes them. They came with
-- the product, so they are no deed in the trail.
INSERT INTO tema (kode, nama, urutan, definisi, dasar, pola_kode, pola_nama, diubah_oleh) VALUES
  ('stunting', 'Penurunan stunting', 10,
   'Sub-kegiatan yang membiayai intervensi gizi spesifik (ibu hamil, bayi, balita, remaja putri) atau sensitif (air minum, sanitasi, pangan bergizi, keluarga berisiko stunting, pendataan dan koordinasinya).',
   'Peraturan Presiden Nomor 72 Tahun 2021 tentang Percepatan Penurunan Stunting',
   '{1.02.02.2.02.1,1.02.02.2.02.2,1.02.02.2.02.3,1.02.02.2.02.4,1.02.02.2.02.15}',
   '{stunting,gizi,balita,ibu hamil,ketahanan dan kesejahteraan keluarga,data keluarga,sanitasi,air limbah domestik,penganekaragaman konsumsi pangan}', 'sistem:migrasi'),
  ('kemiskinan', 'Penanggulangan kemiskinan', 20,
   'Sub-kegiatan yang mengurangi beban pengeluaran, menambah pendapatan, atau memperbaiki rumah dan layanan dasar rumah tangga miskin dan rentan.',
   'Peraturan Presiden Nomor 15 Tahun 2010 jo. 96 Tahun 2015 tentang Percepatan Penanggulangan Kemiskinan',
   '{1.06.05}',
   '{miskin,bantuan sosial,tidak layak huni,jaminan kesehatan masyarakat,keluarga sejahtera,usaha mikro}', 'sistem:migrasi'),
  ('kemiskinan-ekstrem', 'Penghapusan kemiskinan ekstrem', 30,
   'Sub-kegiatan yang menyasar keluarga miskin ekstrem menurut data penyasaran nasional: bantuan sosial, pemberdayaan, dan pengurangan kantong kemiskinan.',
   'Instruksi Presiden Nomor 4 Tahun 2022 tentang Percepatan Penghapusan Kemiskinan Ekstrem',
   '{}', '{kemiskinan ekstrem,fakir miskin,bantuan sosial,tidak layak huni}', 'sistem:migrasi'),
  ('infrastruktur', 'Infrastruktur pelayanan publik', 40,
   'Sub-kegiatan yang membangun, meningkatkan, merehabilitasi, atau memelihara jalan, jembatan, irigasi, air minum, air limbah, drainase, dan bangunan layanan publik.',
   'Undang-Undang Nomor 1 Tahun 2022 tentang Hubungan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah, Pasal 147',
   '{1.03.02.2,1.03.03.2,1.03.05.2,1.03.06.2,1.03.10.2}',
   '{jalan,jembatan,irigasi,drainase,spam}', 'sistem:migrasi'),
  ('inflasi', 'Pengendalian inflasi daerah', 50,
   'Sub-kegiatan yang menjaga keterjangkauan harga, ketersediaan pasokan, kelancaran distribusi, dan komunikasi harga bahan pokok.',
   'Keputusan Presiden Nomor 23 Tahun 2017 tentang Tim Pengendalian Inflasi Nasional',
   '{3.30.04}', '{inflasi,stabilisasi pasokan,harga pangan,operasi pasar,cadangan pangan}', 'sistem:migrasi'),
  ('spm', 'Standar pelayanan minimal', 60,
   'Sub-kegiatan yang memenuhi jenis dan mutu layanan dasar enam urusan wajib: pendidikan, kesehatan, pekerjaan umum, perumahan rakyat, ketenteraman dan ketertiban umum, sosial.',
   'Peraturan Pemerintah Nomor 2 Tahun 2018 dan Peraturan Menteri Dalam Negeri Nomor 59 Tahun 2021 tentang Penerapan Standar Pelayanan Minimal',
   '{1.01.02,1.02.02.2.02,1.03.03,1.03.05,1.04.02,1.05.02,1.05.03,1.05.04,1.06.04,1.06.06}', '{standar pelayanan minimal,spm}', 'sistem:migrasi'),
  ('unggulan', 'Kegiatan unggulan daerah', 70,
   'Sub-kegiatan yang ditetapkan kepala daerah sebagai unggulan. Daftarnya milik daerah: tulis keputusannya pada dasar, lalu tandai sub-kegiatannya.',
   'Ketetapan kepala daerah; aspek kegiatan unggulan pada evaluasi triwulanan penjabat kepala daerah (Permendagri 4 Tahun 2023)',
   '{}', '{}', 'sistem:migrasi');

-- A theme keeps its code; what is over takes no new "yes".
CREATE FUNCTION jaga_tema() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kode IS DISTINCT FROM OLD.kode THEN
    RAISE EXCEPTION 'kode tema % tetap', OLD.kode USING ERRCODE = 'RP122';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER jaga_kantor BEFORE INSERT OR UPDATE OR DELETE ON tema FOR EACH ROW EXECUTE FUNCTION kantor_saja();
CREATE TRIGGER jaga_tema BEFORE UPDATE ON tema FOR EACH ROW EXECUTE FUNCTION jaga_tema();
CREATE TRIGGER stempel BEFORE UPDATE ON tema FOR EACH ROW EXECUTE FUNCTION stempel();
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON tema FOR EACH ROW EXECUTE FUNCTION jejak_catat('kode', 'domain');

CREATE FUNCTION jaga_tema_tanda() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  t tema_tanda := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  -- gone with its sub-kegiatan, by whoever may take that back
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM sub_kegiatan WHERE id = OLD.sub_kegiatan_id) THEN
    RETURN OLD;
  END IF;
  IF coalesce(current_setting('app.lingkup', true), '') <> '*' THEN
    RAISE EXCEPTION 'tema sub-kegiatan % hanya diputus kantor', t.sub_kegiatan_id USING ERRCODE = 'RP002';
  END IF;
  IF (TG_OP = 'UPDATE' AND (NEW.apbd_versi_id, NEW.sub_kegiatan_id, NEW.tema_kode, NEW.tahun, NEW.unit_id)
        IS DISTINCT FROM (OLD.apbd_versi_id, OLD.sub_kegiatan_id, OLD.tema_kode, OLD.tahun, OLD.unit_id))
     OR (TG_OP <> 'DELETE' AND t.putusan = 'YA' AND (SELECT berakhir FROM tema WHERE kode = t.tema_kode)) THEN
    RAISE EXCEPTION 'tema % sub-kegiatan % tidak dapat diputus begini', t.tema_kode, t.sub_kegiatan_id USING ERRCODE = 'RP122';
  END IF;
  RETURN t;
END $$;
CREATE TRIGGER jaga_tema_tanda BEFORE INSERT OR UPDATE OR DELETE ON tema_tanda FOR EACH ROW EXECUTE FUNCTION jaga_tema_tanda();
CREATE TRIGGER stempel BEFORE UPDATE ON tema_tanda FOR EACH ROW EXECUTE FUNCTION stempel();
CREATE TRIGGER jejak AFTER INSERT OR UPDATE OR DELETE ON tema_tanda FOR EACH ROW EXECUTE FUNCTION jejak_catat('apbd_versi_id,sub_kegiatan_id,tema_kode', 'domain');
