import { akhirSandi, createBanyakAkun, hashBanyakSandi, setSandi } from '@/lib/dasar/akses/akun'
import { bukaKunci } from '@/lib/dasar/akses/pembatas'
import { sandiSementara } from '@/lib/dasar/akses/sandi'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { baca, queryRencanaAkun } from './data-unit'
import type { CalonAkun, HasilSlip, Slip } from './types'

type Hasil = Omit<HasilSlip, 'alamat'>

/** One batch of accounts at a time: two admins who press together do not both make them. */
const antre = (tx: Transaksi): Promise<unknown> => tx.$executeRaw`SELECT pg_advisory_xact_lock(72707386)`

/** Random, readable passwords with their hashes. Hashing comes before the transaction, which then is short. */
async function siapkanSandi(banyak: number): Promise<{ sandi: string; hash: string }[]> {
  const sandi = Array.from({ length: banyak }, sandiSementara)
  const hash = await hashBanyakSandi(sandi)
  return sandi.map((satu, letak) => ({ sandi: satu, hash: hash[letak] ?? '' }))
}

/**
 * Makes the chosen accounts of units that have none, all of them or, after a crash, none: no account is left whose password nobody
 * knows. What somebody else made meanwhile is left out and named.
 * @param pilih "17:OPERATOR"
 */
export async function createAkunUnit(scope: OpdScope, pilih: readonly string[], contoh: boolean): Promise<Hasil> {
  const pelaku = pelakuDari(scope, 'form')
  const dipilih = new Set(pilih)
  const terpilih = (calon: readonly CalonAkun[]): CalonAkun[] => calon.filter(({ unitId, peran }) => dipilih.has(`${unitId}:${peran}`))
  const awal = terpilih((await queryRencanaAkun(baca())).calon)
  const sandi = await siapkanSandi(awal.length)
  const sampai = waktuWib(akhirSandi(true) ?? new Date())
  return tulis(pelaku, async (tx) => {
    await antre(tx)
    const { unit, calon } = await queryRencanaAkun(tx)
    const buat = terpilih(calon).slice(0, sandi.length)
    await createBanyakAkun(tx, buat.map(({ unitId, peran, username, nama }, letak) => ({ nama, username, peran, unitIds: [unitId], sandiHash: sandi[letak]?.hash ?? '', wajibGantiSandi: true, contoh })))
    const namaUnit = new Map(unit.map((satu) => [satu.unitId, satu.nama]))
    const slip = buat.map(({ unitId, username, nama }, letak): Slip => ({ username, nama, sandi: sandi[letak]?.sandi ?? '', unit: namaUnit.get(unitId) ?? '', sampai }))
    const jadi = new Set(buat.map(({ unitId, peran }) => `${unitId}:${peran}`))
    const dilewati = pilih.filter((satu) => !jadi.has(satu)).map((satu) => {
      const [unitId = '', peran] = satu.split(':')
      const nama = namaUnit.get(Number(unitId))
      return nama === undefined ? `Unit nomor ${unitId} tidak melapor lagi.` : `${peran === 'KEPALA' ? 'Kepala' : 'Operator'} ${nama} sudah memiliki akun; tidak dibuat lagi.`
    })
    return { slip, dilewati }
  }, { batasMs: 30_000 })
}

interface Sasaran {
  id: string
  username: string
  nama: string
  unit: string
  aktif: boolean
  baru: boolean
}

/**
 * New first passwords for many accounts; their sessions end and locks are opened. An account whose password changed after the list
 * was shown (a second click, another admin, its owner) keeps it and is named.
 */
export async function resetBanyakSandi(scope: OpdScope, ids: readonly string[], dilihat: string): Promise<Hasil> {
  const pelaku = pelakuDari(scope, 'form')
  const unik = [...new Set(ids)].filter((id) => id !== scope.pelaku)
  const sandi = await siapkanSandi(unik.length)
  const sampai = waktuWib(akhirSandi(true) ?? new Date())
  const hasil = await tulis(pelaku, async (tx) => {
    await antre(tx)
    const orang = await tx.$queryRaw<Sasaran[]>`
      SELECT p.id, p.username, p.nama, p.aktif,
        coalesce((SELECT string_agg(m.nama, ', ' ORDER BY m.nama) FROM pengguna_unit pu JOIN LATERAL (
          SELECT nama FROM unit_masa WHERE unit_id = pu.unit_id ORDER BY berlaku_mulai DESC LIMIT 1) m ON true WHERE pu.pengguna_id = p.id), '') AS unit,
        EXISTS (SELECT 1 FROM akun_masuk a WHERE a.pengguna_id = p.id AND a.diubah_pada > ${dilihat}::timestamptz) AS baru
      FROM pengguna p WHERE p.id = ANY (${unik}::text[]) ORDER BY p.username COLLATE "C" FOR UPDATE OF p`
    const boleh = orang.filter(({ aktif, baru }) => aktif && !baru)
    const slip: Slip[] = []
    for (const [letak, { id, username, nama, unit }] of boleh.entries()) {
      const satu = sandi[letak]
      if (!satu) break
      await setSandi(tx, id, satu.hash, true)
      slip.push({ username, nama, unit, sandi: satu.sandi, sampai })
    }
    const dilewati = orang.filter((satu) => !boleh.includes(satu)).map(({ username, aktif }) =>
      `${username}: ${aktif ? 'kata sandinya sudah berubah sesudah halaman ini dibuka' : 'akunnya nonaktif'}, tidak diatur ulang.`)
    return { slip, dilewati }
  }, { batasMs: 30_000 })
  for (const { username } of hasil.slip) await bukaKunci(username)
  return hasil
}
