import 'server-only'
import { notFound } from 'next/navigation'
import { requirePengguna, scopeBaca } from '@/lib/dasar/akses/gate'
import { loadDeret } from '@/lib/lapor/indikator/loaders'
import { loadAnggotaTema, loadTandaDengan, loadTema } from '@/lib/lapor/tema/loaders'
import type { DaftarTanda } from '@/lib/lapor/tema/types'
import type { IsiHalaman } from '@/lib/lihat/halaman/types'
import { hariHasil } from '@/lib/lihat/indikator/loaders'
import { loadKendala } from '@/lib/lihat/kendala/loaders'
import { panelTema } from '@/lib/lihat/panel/tema/daftar'
import { loadPaketKini } from '@/lib/lihat/pengadaan/loaders'
import { loadCapaian, loadLaporTerakhir } from '@/lib/posisi/loaders'
import { akhirBulan } from '@/lib/realisasi/bulan'
import { kelompokkan } from '@/lib/realisasi/kelompokkan'
import { TANPA_TEMA } from '@/lib/realisasi/posisi'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import type { Periode } from '@/lib/tahun/periode/types'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { loadNamaSingkat } from '@/lib/tahun/unit/loaders'
import { parseKodeTema } from './schema'
import { susunKendala, susunPaket, susunSub, susunUsul } from './susun'
import type { DataTema, RinciTema, SatuTema } from './types'

/** Which themes are loaded with what their own page shows: all (a meeting freezes them together), one, or none. */
export type PilihRinci = '*' | string | null

type CutOff = Pick<Periode, 'tahun' | 'bulan' | 'versi'>

/** What the pages of themes show of units, places, sub-kegiatan, obstacles and packages. */
async function loadRinci({ tahun, bulan, versi }: CutOff, tanda: readonly DaftarTanda[], anggota: ReadonlyMap<string, ReadonlySet<number>>, perSub: Awaited<ReturnType<typeof loadCapaian>>, hari: string | null): Promise<(kode: string) => Promise<RinciTema>> {
  const [kendala, paket] = await Promise.all([loadKendala({ tahun, bulan, versi }, hari), loadPaketKini(tahun, bulan, hari)])
  const tempat = new Map(tanda.flatMap(({ baris }) => baris.map(({ subId, unitId, unit }) => [subId, { unitId, unit }] as const)))
  return async (kode) => {
    const milik = anggota.get(kode) ?? new Set<number>()
    const filter = { tema: kode }
    const [unit, kecamatan] = milik.size === 0 ? [[], []] : await Promise.all([
      loadCapaian({ tahun, bulan, versi, per: 'unit', filter }), loadCapaian({ tahun, bulan, versi, per: 'kecamatan', filter }),
    ])
    return { unit, kecamatan, sub: susunSub(perSub, milik, tempat), kendala: susunKendala(kendala.semua, milik), paket: susunPaket(paket, milik) }
  }
}

/**
 * Themes for the page's reader: all units, or her own, and then without what was published of the whole regency's money, which her own sum is no part
 * to hold against. Outcomes as known on the day of the meeting (null: of the month's page).
 */
export async function loadDataTema(periode: Periode, rinci: PilihRinci, hari: string | null = null): Promise<DataTema> {
  const scope = scopeBaca(await requirePengguna())
  const { tahun, bulan, versi, apbdVersi } = periode
  const cutOff = { tahun, bulan, versi }
  const [daftar, perTema, [seluruh], perSub, namaSingkat, laporTerakhir, isiAnggota, deret] = await Promise.all([
    loadTema(), loadCapaian({ ...cutOff, per: 'tema' }), loadCapaian({ ...cutOff, per: 'kabupaten' }), loadCapaian({ ...cutOff, per: 'subKegiatan' }),
    loadNamaSingkat(scope, akhirBulan(tahun, bulan)), loadLaporTerakhir(cutOff),
    apbdVersi === null ? [] : loadAnggotaTema(scope, apbdVersi.id), loadDeret({ sampai: hariHasil(periode, hari), uang: scope.units === '*' }),
  ])
  const posisi = new Map(perTema.map((satu) => [satu.posisi.kunci, satu]))
  // a theme that is over stands where it still has something
  const dipakai = daftar.filter(({ kode, berakhir }) => !berakhir || posisi.has(kode))
  const pagu = new Map(perSub.map((satu) => [Number(satu.posisi.kunci), satu.posisi.pagu]))
  const tanda = apbdVersi === null ? [] : await loadTandaDengan(scope, { tahun, urutan: apbdVersi.urutan }, dipakai, { pagu, unit: namaSingkat })
  const anggota = new Map([...kelompokkan(isiAnggota, ({ tema }) => tema)].map(([kode, isi]) => [kode, new Set(isi.map(({ subId }) => subId))] as const))
  const rincian = rinci === null ? null : await loadRinci(cutOff, tanda, anggota, perSub, hari)
  const tema = await Promise.all(dipakai.map(async ({ kode, nama, definisi, dasar, berakhir }): Promise<SatuTema> => ({
    kode, nama, definisi, dasar, seluruh: posisi.get(kode) ?? null,
    usul: susunUsul(berakhir ? [] : (tanda.find((satu) => satu.tema.kode === kode)?.baris ?? [])),
    deret: deret.filter((satu) => satu.tema === kode),
    rinci: rincian !== null && (rinci === '*' || rinci === kode) ? await rincian(kode) : null,
  })))
  return { tahun, bulan, kueri: alamatPeriode(cutOff), seluruh: seluruh ?? notFound(), tanpa: posisi.get(TANPA_TEMA) ?? null, namaSingkat, laporTerakhir, tema }
}

/** One theme with everything its page shows; 404 for a theme that is not there. */
export async function loadSatuTema(periode: Periode, kode: string): Promise<DataTema> {
  const dicari = parseKodeTema(kode)
  const data = await loadDataTema(periode, dicari)
  return data.tema.some((satu) => satu.kode === dicari) ? data : notFound()
}

/** The panels of the page from its address: of all themes, or of the one that it names. For a file of one of them. */
export async function loadPanelTema(cari: SearchParams): Promise<IsiHalaman> {
  const periode = await loadPeriode(cari)
  const kode = typeof cari.tema === 'string' && cari.tema !== '' ? parseKodeTema(cari.tema) : null
  return { panel: panelTema(kode === null ? await loadDataTema(periode, null) : await loadSatuTema(periode, kode)), periode }
}

export { panelTema } from '@/lib/lihat/panel/tema/daftar'
export { loadTemaRingkas } from './loaders-ringkas'
