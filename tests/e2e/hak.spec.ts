import { expect, test } from '@playwright/test'
import pg from 'pg'
import { KALIMAT_ASAL } from '../../lib/dasar/akses/constants'
import { BATAS_RUTE } from '../support/batas-rute'
import { daftarAksi, daftarRute, type Aksi } from '../support/hak/daftar'
import { bacaKonteks, hapusImporUji, type Konteks } from '../support/hak/konteks'
import { AKSI, AKSI_DIRI } from '../support/hak/matriks-aksi'
import { RUTE } from '../support/hak/matriks-rute'
import { jawaban, panggil } from '../support/hak/panggil'
import { bukaSesi, buatAkunUji, hapusAkunUji, PELAKU, type Pelaku, type Sesi } from '../support/hak/pelaku'
import { readE2e } from '../support/e2e-file.mjs'
import { pasti } from '../support/pasti'
import { rapatBekuE2e } from '../support/rapat-beku-e2e'

// Two operators of two units cannot read or write each other's data by any URL, action or API. Pages and actions are listed
// from the code, so one that nobody thought of fails here until it has its row.

let db: pg.Client
let k: Konteks
let sesi: Sesi
/** These never see anything of unit B. */
const SEMPIT: readonly Pelaku[] = ['anonim', 'operatorA', 'kepalaA', 'sementara', 'nonaktif']

/** Codes that say: not yours. Anything else would mean that the aim was never reached. */
const DITOLAK = ['TIDAK_BERHAK', 'TIDAK_DITEMUKAN', 'DI_LUAR_LINGKUP', 'RUJUKAN_HILANG']

test.describe.configure({ mode: 'default' })
test.beforeAll(async ({ baseURL, browser }) => {
  await rapatBekuE2e(browser)
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  await hapusAkunUji(db)
  await hapusImporUji(db)
  await buatAkunUji(db)
  k = await bacaKonteks(db)
  sesi = await bukaSesi(db, pasti(baseURL), k.a.slug)
})
test.afterAll(async () => {
  await Promise.all(Object.values(sesi).map((konteks) => konteks.dispose()))
  await hapusAkunUji(db)
  await hapusImporUji(db)
  await db.end()
})

/** Every change of data leaves a row in the trail, written by the database itself. */
async function jumlahJejak(): Promise<string> {
  const { rows } = await db.query<{ n: string }>('SELECT coalesce(max(id), 0)::text AS n FROM jejak')
  return pasti(rows[0]).n
}

const bocor = (teks: string): string[] => k.rahasiaB.filter((rahasia) => teks.includes(rahasia))

test('every page and route handler of the code has its row, and no row is left over', () => {
  expect(daftarRute().map(({ pola }) => pola).sort()).toEqual(Object.keys(RUTE).sort())
})

test('every action of the build has its row, and no row is left over', () => {
  expect(daftarAksi().map(({ nama }) => nama).sort()).toEqual([...Object.keys(AKSI), ...AKSI_DIRI].sort())
})

test('the words that must not be seen are seen by those who may', async () => {
  expect(k.rahasiaB.length).toBeGreaterThan(3)
  const respons = await sesi.admin.get(`/perangkat-daerah/${k.b.unitId}?tahun=${k.tahun}&bulan=${k.bulan}`)
  expect(bocor(await respons.text()).length).toBeGreaterThan(1)
})

for (const { pola, jenis } of daftarRute()) {
  test(`read ${pola}`, async () => {
    for (const { alamat, jawab } of pasti(RUTE[pola])(k)) {
      const baca = async (pelaku: Pelaku): Promise<void> => {
        const respons = await sesi[pelaku].get(alamat)
        expect.soft(jawaban(respons), `${pelaku} ${alamat}`).toBe(jawab[pelaku])
        if (!SEMPIT.includes(pelaku)) return
        expect.soft(bocor(await respons.text()), `${pelaku} ${alamat}`).toEqual([])
        if (jenis === 'api') return
        const rsc = await sesi[pelaku].get(alamat, { headers: { rsc: '1', 'next-router-prefetch': '1' }, maxRedirects: 3 })
        expect.soft(bocor(await rsc.text()), `${pelaku} ${alamat} (RSC)`).toEqual([])
      }
      // pages side by side; of documents only so many are made at once, and more would be turned away
      if (jenis === 'api') for (const pelaku of PELAKU) await baca(pelaku)
      else await Promise.all(PELAKU.map(baca))
    }
  })
}

/** Why an actor without the right is refused. */
function penolakan(pelaku: Pelaku): string {
  if (pelaku === 'anonim' || pelaku === 'nonaktif') return 'TIDAK_MASUK'
  return pelaku === 'sementara' ? 'WAJIB_GANTI_SANDI' : 'TIDAK_BERHAK'
}

for (const aksi of daftarAksi().filter(({ nama }) => nama in AKSI)) {
  test(`call ${aksi.nama}`, async () => {
    const { boleh, masukan, campuran } = pasti(AKSI[aksi.nama])
    const sebelum = await jumlahJejak()
    await Promise.all(PELAKU.filter((item) => !boleh.includes(item)).map(async (pelaku) => {
      const { kode, teks } = await panggil(sesi[pelaku], aksi, k, masukan(k))
      expect.soft(kode, `${pelaku}: ${teks.slice(0, 300)}`).toBe(penolakan(pelaku))
      expect.soft(bocor(teks)).toEqual([])
    }))
    for (const isi of campuran(k)) {
      for (const pelaku of ['operatorA', 'kepalaA'] as const) {
        const { kode, teks } = await panggil(sesi[pelaku], aksi, k, isi)
        expect.soft(DITOLAK, `${pelaku} ${JSON.stringify(isi)}: ${teks.slice(0, 300)}`).toContain(kode)
        expect.soft(bocor(teks)).toEqual([])
      }
    }
    expect(await jumlahJejak(), 'nothing was written').toBe(sebelum)
  })
}

test.describe('actions that touch only the caller', () => {
  const cari = (nama: string, ruang = 'dasar/akses'): Aksi => pasti(daftarAksi().find((aksi) => aksi.nama === `lib/${ruang}/actions.ts#${nama}`))

  test('signing in with a wrong password opens nothing', async () => {
    const { kode } = await panggil(sesi.anonim, cari('masuk'), k, { username: 'uji.tidak.ada', sandi: 'salah' })
    expect(kode).toBe('MASUK_GAGAL')
    expect(jawaban(await sesi.anonim.get('/bantuan'))).toBe('masuk')
  })

  test('a wrong code of the hall opens nothing', async () => {
    const { kode } = await panggil(sesi.anonim, cari('masukAula', 'rakor/paparan'), k, { kode: '2222-2222' })
    expect(kode).toBe('KODE_SALAH')
    expect(jawaban(await sesi.anonim.get('/rakor/1/ikut'))).toBe('masuk')
  })

  test('the first admin is made once', async () => {
    const isi = { kode: 'apa saja', nama: 'Penyusup', username: 'penyusup', sandiBaru: 'lumbung padi di tepi danau', sandiUlang: 'lumbung padi di tepi danau' }
    for (const pelaku of PELAKU) expect((await panggil(sesi[pelaku], cari('buatAdminPertama'), k, isi)).kode).toBe('SUDAH_TERPASANG')
  })

  test('a password is changed by its owner alone, whatever id comes along', async () => {
    const isi = { id: k.orang, penggunaId: k.orang, username: `operator.${k.b.slug}`, sandiLama: 'salah sekali', sandiBaru: 'lumbung padi di tepi danau', sandiUlang: 'lumbung padi di tepi danau' }
    const sebelum = await jumlahJejak()
    expect((await panggil(sesi.anonim, cari('gantiSandi'), k, isi)).kode).toBe('TIDAK_MASUK')
    expect((await panggil(sesi.operatorA, cari('gantiSandi'), k, isi)).kode).toBe('SANDI_LAMA_SALAH')
    expect(await jumlahJejak()).toBe(sebelum)
  })

  test('a notification is opened and marked by its reader alone, and an address is one\'s own', async () => {
    const { rows } = await db.query<{ id: number }>(
      "INSERT INTO pemberitahuan (penerima_id, jenis, kalimat, tautan) VALUES ($1, 'UJI', 'Pemberitahuan uji', '/bantuan') RETURNING id", [k.orang])
    const { id } = pasti(rows[0])
    const dibaca = async () => (await db.query('SELECT FROM pemberitahuan WHERE id = $1 AND dibaca_pada IS NOT NULL', [id])).rowCount
    for (const pelaku of ['operatorA', 'kepalaA', 'admin', 'pimpinan'] as const) {
      expect((await panggil(sesi[pelaku], cari('bukaPemberitahuan', 'lapor/pemberitahuan'), k, { id })).kode).toBe('TIDAK_DITEMUKAN')
      await panggil(sesi[pelaku], cari('tandaiSemuaDibaca', 'lapor/pemberitahuan'), k, { sampai: id })
    }
    for (const nama of ['bukaPemberitahuan', 'tandaiSemuaDibaca', 'simpanSurel', 'pastikanAlamat']) {
      expect((await panggil(sesi.anonim, cari(nama, 'lapor/pemberitahuan'), k, { id, sampai: id, surel: 'a@uji.invalid', kode: 'ABCDEFGHJK' })).kode).toBe('TIDAK_MASUK')
      expect((await panggil(sesi.sementara, cari(nama, 'lapor/pemberitahuan'), k, { id, sampai: id, surel: 'a@uji.invalid', kode: 'ABCDEFGHJK' })).kode).toBe('WAJIB_GANTI_SANDI')
    }
    expect(await dibaca()).toBe(0)
    await panggil(sesi.operatorA, cari('simpanSurel', 'lapor/pemberitahuan'), k, { id: k.orang, penerimaId: k.orang, surel: 'a@uji.invalid' })
    expect((await db.query("SELECT username FROM pengguna WHERE surel = 'a@uji.invalid'")).rows).toEqual([{ username: `operator.${k.a.slug}` }])
    await db.query("UPDATE pengguna SET surel = NULL WHERE surel IS NOT NULL; DELETE FROM pemberitahuan WHERE jenis = 'UJI'")
  })

  test('at the hall\'s door nothing is ticked without a ticket, whoever asks', async () => {
    const sebelum = await jumlahJejak()
    for (const pelaku of PELAKU) {
      expect((await panggil(sesi[pelaku], cari('catatDiPintu', 'rakor/kehadiran'), k, { undanganId: 1, nama: 'Penyusup' })).kode).toBe('TIDAK_BERHAK')
      expect((await panggil(sesi[pelaku], cari('bukaDenganKode', 'rakor/kehadiran'), k, { kode: 'bukan kode' })).kode).toBe('ISIAN_SALAH')
    }
    expect(await jumlahJejak()).toBe(sebelum)
  })

  test('signing out ends the caller\'s session and no other', async () => {
    await panggil(sesi.sementara, cari('keluar'), k, null)
    expect(jawaban(await sesi.sementara.get('/ganti-sandi'))).toBe('masuk')
    expect(jawaban(await sesi.admin.get('/bantuan'))).toBe(200)
  })
})

test('an action that does not say where it comes from is refused before it is read, however good the session', async ({ baseURL }) => {
  const sebelum = await jumlahJejak()
  const { cookies } = await sesi.admin.storageState()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  // Playwright's requests name the origin that was set for them; these name none, or another
  const asing: Record<string, string>[] = [{}, { origin: 'null' }, { origin: 'https://lain.invalid' }]
  for (const asal of asing) {
    for (const { id, halaman } of daftarAksi().filter(({ nama }) => nama in AKSI).filter((_, ke) => ke % 20 === 0)) {
      const respons = await fetch(new URL(halaman.replace(/\[\w+\]/g, '1'), baseURL), {
        method: 'POST', body: '[{},{}]', headers: { ...asal, cookie, 'next-action': id, accept: 'text/x-component', 'content-type': 'text/plain;charset=UTF-8' },
      })
      expect.soft([respons.status, await respons.text()], `${halaman} ${JSON.stringify(asal)}`).toEqual([403, KALIMAT_ASAL])
    }
  }
  expect(await jumlahJejak()).toBe(sebelum)
})

/** what a body weighs that no form sends; a photo is made smaller before it is sent */
const DUA_MB = 2 * 1024 * 1024
const LEBIH_KECIL: ReadonlySet<string> = new Set(['POST /api/pengadaan/[paketId]/foto'])
for (const rute of Object.entries(BATAS_RUTE).filter(([nama, batas]) => 'kiriman' in batas && !LEBIH_KECIL.has(nama)).map(([nama]) => nama.replace('POST ', ''))) {
  test(`a file of 2 MB comes to ${rute}, which judges it itself`, async () => {
    const isi = async () => (await db.query('SELECT (SELECT count(*) FROM impor_batch) AS impor, (SELECT max(id) FROM jejak) AS jejak')).rows
    const sebelum = await isi()
    // nothing but NUL: of no kind that any of them takes, so nothing of it stays for the tests that follow
    const respons = await sesi.admin.post(rute.replace(/\[\w+\]/g, '1'), { multipart: { berkas: { name: 'uji.csv', mimeType: 'text/csv', buffer: Buffer.alloc(DUA_MB) } } })
    expect(await isi()).toEqual(sebelum)
    expect.soft([411, 413], await respons.text()).not.toContain(respons.status())
    expect(respons.status()).toBeLessThan(500)
  })
}

test('what was tried, refused, taken along and left above stands in the security log, with who and where', async () => {
  const apa = ['MASUK', 'MASUK_GAGAL', 'TIDAK_BERHAK', 'UNDUH', 'KELUAR', 'ASAL_DITOLAK']
  await expect.poll(async () => (await db.query<{ peristiwa: string }>('SELECT DISTINCT peristiwa::text FROM log_keamanan WHERE alamat IS NOT NULL')).rows.map(({ peristiwa }) => peristiwa).sort())
    .toEqual(expect.arrayContaining(apa))
  const tanpaNama = await db.query("SELECT peristiwa::text FROM log_keamanan WHERE peristiwa::text IN ('UNDUH', 'KELUAR') AND pengguna_id IS NULL")
  expect(tanpaNama.rows, 'each names its person').toEqual([])
  // what comes without a session, or from elsewhere, is refused before anybody is known
  const bernama = await db.query("SELECT FROM log_keamanan WHERE peristiwa = 'TIDAK_BERHAK' AND pengguna_id IS NOT NULL")
  expect(bernama.rowCount).toBeGreaterThan(0)
})
