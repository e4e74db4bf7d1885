import { KAIDAH, KOLOM_ORANG, TEMUAN_SERINCI } from '@/lib/dasar/segel/constants'
import type { Pembaca, Temuan } from '@/lib/dasar/segel/types'
import { bilangan } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { NAMA_TABEL } from '@/lib/lihat/jejak/constants'
import { KOLOM_LUAR_JEJAK, KUNCI_TERJEJAK, LEBIH_TUA } from './isi-terjejak'

interface Kolom extends Record<string, unknown> {
  tabel: string
  nama: string
  jenis: string
}

/** What stands now, of every table with a trail; from Postgres' own book. */
const SQL_KOLOM = `
  SELECT c.relname::text AS tabel, a.attname::text AS nama, format_type(a.atttypid, a.atttypmod) AS jenis FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname = ANY ($1) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY 1, a.attnum`

/** Tables that were filled without a trail of each row, which the loader of the sample says in one row of its own. */
const SQL_DIMUAT = `SELECT DISTINCT tabel FROM jejak WHERE sumber = 'sampel' AND sesudah ? 'jumlah'`

const kutip = (nama: string): string => `"${nama.replaceAll('"', '""')}"`

/**
 * Whether a column is not what its row's last trail says. A column that the trail did not know yet says nothing. Moments are compared as
 * such: the trail wrote them in the time zone of whoever wrote.
 */
function beda({ nama, jenis }: Kolom): string {
  const kolom = `t.${kutip(nama)}`
  const lain = jenis.startsWith('timestamp')
    ? `(a.isi ->> '${nama}')::timestamptz IS DISTINCT FROM ${kolom}::timestamptz`
    : `a.isi -> '${nama}' IS DISTINCT FROM coalesce(to_jsonb(${kolom}), 'null')`
  // of figures also how much
  const kata = jenis.startsWith('numeric') ? `format('${nama} %s, menurut jejak %s', coalesce(${kolom}::text, 'kosong'), coalesce(a.isi ->> '${nama}', 'kosong'))` : `'${nama}'`
  return `CASE WHEN a.isi ? '${nama}' AND ${lain} THEN ${kata} END`
}

/** Rows of one table that are not what the trail says last. */
function sqlTabel(tabel: string, kolom: readonly Kolom[], tanpaJejakBoleh: boolean): string {
  const kunci = (KUNCI_TERJEJAK[tabel] ?? 'id').split(',')
  const luar = [...kunci, ...(KOLOM_LUAR_JEJAK['*'] ?? []), ...(KOLOM_LUAR_JEJAK[tabel] ?? []), ...(KOLOM_ORANG[KAIDAH]?.[tabel] ?? [])]
  const banding = kolom.filter(({ nama }) => !luar.includes(nama))
  const daftar = kunci.map(kutip).join(', ')
  const dariJejak = kunci.map((nama) => `(isi ->> '${nama}')::${kolom.find((satu) => satu.nama === nama)?.jenis ?? 'text'} AS ${kutip(nama)}`).join(', ')
  const pertama = `t.${kutip(kunci[0] ?? 'id')}`
  return `
  WITH tulis AS (SELECT id AS jejak_id, pada AS jejak_pada, tindakan AS jejak_tindakan, coalesce(sesudah, sebelum) AS isi FROM jejak WHERE tabel = '${tabel}'),
  terkunci AS (SELECT jejak_id, jejak_pada, jejak_tindakan, isi, ${dariJejak} FROM tulis WHERE isi ?& '{${kunci.join(',')}}'),
  akhir AS (SELECT DISTINCT ON (${daftar}) * FROM terkunci ORDER BY ${daftar}, jejak_id DESC),
  banding AS (
    SELECT concat_ws('/', ${kunci.map((nama) => `coalesce(t.${kutip(nama)}, a.${kutip(nama)})`).join(', ')}) AS kunci, a.jejak_pada AS pada, a.jejak_tindakan AS tindakan, ${pertama} IS NOT NULL AS ada,
           array_remove(ARRAY[${banding.map(beda).join(', ') || 'NULL'}]::text[], NULL) AS kolom
    FROM akhir a FULL JOIN ${kutip(tabel)} t ON ${kunci.map((nama) => `a.${kutip(nama)} = t.${kutip(nama)}`).join(' AND ')}
  )
  SELECT kunci, pada, CASE WHEN NOT ada THEN 'hilang' WHEN tindakan IS NULL THEN 'tanpa' WHEN tindakan = 'DELETE' THEN 'kembali' ELSE 'beda' END AS rupa,
         array_to_string(kolom, '; ') AS kolom, count(*) OVER ()::int AS semua
  FROM banding
  WHERE CASE WHEN NOT ada THEN tindakan <> 'DELETE' WHEN tindakan IS NULL THEN ${String(!tanpaJejakBoleh)} WHEN tindakan = 'DELETE' THEN true ELSE cardinality(kolom) > 0 END
  ORDER BY kunci LIMIT ${TEMUAN_SERINCI}`
}

interface Row extends Record<string, unknown> {
  kunci: string
  pada: Date | null
  rupa: 'hilang' | 'tanpa' | 'kembali' | 'beda'
  kolom: string
  semua: number
}

const APA: Readonly<Record<Row['rupa'], (row: Row) => string>> = {
  hilang: () => 'tidak ada lagi, padahal jejaknya tidak mencatat penghapusan',
  tanpa: () => 'tidak mempunyai jejak: tidak ada yang mencatat siapa menambahkannya',
  kembali: () => 'ada, padahal jejak terakhirnya mencatat penghapusan',
  beda: ({ kolom }) => `tidak sama dengan jejak terakhirnya: ${kolom}`,
}

/**
 * Every row of every table with a trail, against the last that the sealed trail says of it: what was changed with the triggers off
 * leaves none. Persons and secrets are not in the trail, so they are not compared.
 */
export async function periksaTerjejak(db: Pembaca, kabar: (tabel: string) => void | Promise<void> = () => undefined): Promise<Temuan[]> {
  const { rows: kolom } = await db.query<Kolom>(SQL_KOLOM, [Object.keys(KUNCI_TERJEJAK)])
  const dimuat = new Set((await db.query<{ tabel: string }>(SQL_DIMUAT)).rows.map(({ tabel }) => tabel))
  const temuan: Temuan[] = []
  for (const tabel of Object.keys(KUNCI_TERJEJAK)) {
    const milik = kolom.filter((satu) => satu.tabel === tabel)
    if (milik.length === 0) {
      temuan.push({ jenis: 'isi', apa: `Tabel ${tabel} tidak ada.`, di: tabel, arti: 'Tabel yang dijejak dibuang melewati aplikasi.' })
      continue
    }
    await kabar(tabel)
    const { rows } = await db.query<Row>(sqlTabel(tabel, milik, LEBIH_TUA.includes(tabel) || dimuat.has(tabel)))
    temuan.push(...rows.map((row): Temuan => ({
      jenis: 'isi', apa: `${NAMA_TABEL[tabel] ?? tabel} ${row.kunci} ${APA[row.rupa](row)}.`,
      di: `${tabel} ${row.kunci}${row.pada === null ? '' : `, jejak terakhir ${waktuWib(row.pada)}`}`, arti: 'Diubah melewati aplikasi dengan pemicu dimatikan: siapa dan kapan tidak tercatat.',
    })))
    const lain = (rows[0]?.semua ?? 0) - rows.length
    if (lain > 0) temuan.push({ jenis: 'isi', apa: `${bilangan(lain)} baris lain di tabel itu juga tidak sama dengan jejaknya.`, di: tabel, arti: 'Sama seperti di atas.' })
  }
  return temuan
}
