import type { Client } from 'pg'
import { porsi } from '@/components/lapor/grid/sinkron/antrean'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { KANAL, kunciSel } from '@/lib/lapor/entri/utils'
import { simpanLembar } from '@/lib/lapor/lembar/mutations'
import { scopeUji } from '@/tests/support/lingkungan'
import { BULAN, kosongkanBulan, TAHUN } from './lembar-besar'

const SISIP = `INSERT INTO realisasi (baris_id, bulan, kanal, tahun, nilai)
  SELECT b, ${BULAN}, k, ${TAHUN}, 1000 + b FROM unnest($1::int[]) b, unnest('{RKUD,NON_RKUD}'::kanal_realisasi[]) k`

const tengah = (lama: number[]): number => lama.sort((a, b) => a - b)[lama.length >> 1] ?? 0

async function waktu(fn: () => Promise<unknown>): Promise<number> {
  const mulai = performance.now()
  await fn()
  return performance.now() - mulai
}

export interface UkuranSimpan {
  sel: number
  /** one INSERT of as many rows, without triggers */
  polos: number
  /** the same INSERT with the guards and the trail that every write passes */
  terjaga: number
  /** the grid's cells in its own portions, each compared, checked by the rules and written in one transaction */
  simpan: number
}

/** Saves two new figures a line as the grid does, and inserts as many rows by hand, in turns; medians in milliseconds. */
export async function ukurSimpan(client: Client, unitId: number, baris: readonly number[], kali: number): Promise<UkuranSimpan> {
  const scope = { ...scopeUji('*'), pelaku: 'contoh-admin', bolehTulis: true } as OpdScope
  const ketikan = new Map(baris.flatMap((id) => KANAL.map((kanal) => [kunciSel({ jenis: 'realisasi', baris: id, kanal, kolom: 'nilai' }), { teks: String(1000 + id), sebelum: null }] as const)))
  const sisip = async (polos: boolean): Promise<number> => {
    await client.query('BEGIN')
    await client.query(polos ? 'SET LOCAL session_replication_role = replica' : "SELECT set_config('app.lingkup', '*', true), set_config('app.sumber', 'sistem', true)")
    await client.query("SELECT set_config('app.pelaku', 'contoh-admin', true)")
    const lama = await waktu(async () => {
      await client.query(SISIP, [baris])
      await client.query('SET CONSTRAINTS ALL IMMEDIATE')
    })
    await client.query('ROLLBACK')
    return lama
  }
  const simpan = (): Promise<number> => waktu(async () => {
    const sisa = new Map(ketikan)
    while (sisa.size > 0) {
      const bagian = porsi(sisa)
      const sel = [...bagian].map(([kunci, { teks }]) => ({ kunci, sebelum: null, sesudah: `${teks}.00` }))
      const { tersimpan } = await simpanLembar(scope, { tahun: TAHUN, bulan: BULAN, unitId, sel, sumber: 'tempel' })
      if (tersimpan !== bagian.size) throw new Error(`Tersimpan ${tersimpan} dari ${bagian.size}`)
      for (const kunci of bagian.keys()) sisa.delete(kunci)
    }
  })
  const lama = { polos: [] as number[], terjaga: [] as number[], simpan: [] as number[] }
  for (let i = -1; i < kali; i++) {
    const [polos, terjaga, milik] = [await sisip(true), await sisip(false), await simpan()]
    await kosongkanBulan(client, baris)
    if (i < 0) continue
    lama.polos.push(polos)
    lama.terjaga.push(terjaga)
    lama.simpan.push(milik)
  }
  return { sel: ketikan.size, polos: tengah(lama.polos), terjaga: tengah(lama.terjaga), simpan: tengah(lama.simpan) }
}
