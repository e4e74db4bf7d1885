import type { ClientBase } from 'pg'
import { REGULASI_2022_2023, REGULASI_2024 } from '../kode/regulasi'
import { AKUN, hashSandi } from '../akun'
import { CATATAN } from '../catatan'
import { UNIT } from '../unit'
import { asistenContoh } from '../unit/asisten'
import { VERSI } from '../versi'
import { tulisIndikator } from './indikator'
import { majukanUrutan, tulisMassal } from './massal'

/** Ids that the sample gives out, by what they stand for. */
export interface IdContoh {
  unit: ReadonlyMap<string, number>
  /** "2023/1" -> id, the same for the APBD version and its anggaran kas version */
  versi: ReadonlyMap<string, number>
}

const AWAL_MASA = '2020-01-01'
const sehariSebelum = (tanggal: string) => new Date(Date.parse(`${tanggal}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

async function tulisUnit(client: ClientBase): Promise<ReadonlyMap<string, number>> {
  const id = new Map(UNIT.map((u, i) => [u.slug, i + 1]))
  const milik = (slug: string | undefined) => (slug === undefined ? null : (id.get(slug) ?? null))
  await tulisMassal(client, 'unit', { id: 'int', kode: 'text' }, UNIT.map((u) => [milik(u.slug), u.kode]))
  const masa = UNIT.flatMap((u) => {
    const tetap = [u.kategori, milik(u.induk), asistenContoh(u)]
    const kini = [milik(u.slug), u.nama, u.singkat, ...tetap, u.dahulu?.sejak ?? AWAL_MASA, null]
    return u.dahulu ? [[milik(u.slug), u.dahulu.nama, u.dahulu.singkat, ...tetap, AWAL_MASA, sehariSebelum(u.dahulu.sejak)], kini] : [kini]
  })
  const kolom = { unit_id: 'int', nama: 'text', nama_singkat: 'text', kategori: 'kategori_unit', induk_id: 'int', asisten: 'text', berlaku_mulai: 'date', berlaku_sampai: 'date' }
  await tulisMassal(client, 'unit_masa', kolom, masa)
  await majukanUrutan(client, 'unit')
  return id
}

async function tulisTahun(client: ClientBase): Promise<ReadonlyMap<string, number>> {
  const tahun = [
    [2022, REGULASI_2022_2023, 'UNIT', 'UNIT', false, true, CATATAN[2022] ?? null],
    [2023, REGULASI_2022_2023, 'UNIT', 'UNIT', false, true, CATATAN[2023] ?? null],
    [2024, REGULASI_2024, 'UNIT', 'UNIT', false, true, CATATAN[2024] ?? null],
  ]
  const kolom = { tahun: 'smallint', regulasi_kode: 'text', pengisi_pagu: 'pengisi', pengisi_anggaran_kas: 'pengisi', perlu_persetujuan_kepala: 'boolean', contoh: 'boolean', catatan: 'text' }
  await tulisMassal(client, 'tahun_anggaran', kolom, tahun)
  await tulisMassal(client, 'aturan_zona', { tahun: 'smallint', kuning_mulai: 'numeric', hijau_mulai: 'numeric', sumber: 'text' }, [
    [2022, 65, 80, 'Data contoh: memakai batas publikasi November 2023'],
    [2023, 65, 80, 'Publikasi November 2023: merah 0-64, kuning 65-79, hijau 80-100'],
    [2024, 65, 85, 'Publikasi Juli 2024: merah 0-64, kuning 65-84, hijau 85-100'],
  ])
  await client.query('SELECT bobot_ketaatan_awal(tahun) FROM (SELECT tahun::int AS tahun FROM tahun_anggaran ORDER BY tahun) t')
  await tulisMassal(client, 'apbd_versi', { id: 'int', tahun: 'smallint', urutan: 'smallint', jenis: 'jenis_versi', nama: 'text', dasar: 'text', berlaku_mulai: 'date' },
    VERSI.map((v, i) => [i + 1, v.tahun, v.urutan, v.jenis, v.nama, v.dasar, v.mulai]))
  await tulisMassal(client, 'kas_versi', { id: 'int', tahun: 'smallint', urutan: 'smallint', nama: 'text', apbd_versi_id: 'int', berlaku_mulai: 'date' },
    VERSI.map((v, i) => [i + 1, v.tahun, v.urutan, `Anggaran kas ${v.nama}`, i + 1, v.mulai]))
  await majukanUrutan(client, 'apbd_versi')
  await majukanUrutan(client, 'kas_versi')
  return new Map(VERSI.map((v, i) => [`${v.tahun}/${v.urutan}`, i + 1]))
}

async function tulisAkun(client: ClientBase, unit: ReadonlyMap<string, number>): Promise<void> {
  const sandi = await hashSandi()
  const kolom = { id: 'text', nama: 'text', email: 'text', email_terverifikasi: 'boolean', username: 'text', username_tampil: 'text', peran: 'peran', aktif: 'boolean', wajib_ganti_sandi: 'boolean', contoh: 'boolean' }
  await tulisMassal(client, 'pengguna', kolom, AKUN.map((a) => [a.id, a.nama, `${a.username}@contoh.invalid`, true, a.username, a.username, a.peran, true, false, true]))
  await tulisMassal(client, 'akun_masuk', { id: 'text', akun_id: 'text', penyedia_id: 'text', pengguna_id: 'text', sandi: 'text' },
    AKUN.map((a) => [`${a.id}-masuk`, a.id, 'credential', a.id, sandi]))
  await tulisMassal(client, 'pengguna_unit', { pengguna_id: 'text', unit_id: 'int' }, AKUN.flatMap((a) => a.unit.map((slug) => [a.id, unit.get(slug) ?? null])))
}

/** Units, years, versions, accounts and outcome series. */
export async function tulisDasar(client: ClientBase): Promise<IdContoh> {
  const unit = await tulisUnit(client)
  const versi = await tulisTahun(client)
  await tulisAkun(client, unit)
  await tulisIndikator(client, unit)
  return { unit, versi }
}
