/** A generated APBD, the same for the same seed: what the tests of `posisi` sum in memory beside the database. */
import { akhirBulan } from '@/lib/realisasi/bulan'
import { KATEGORI, type Kategori } from '@/lib/realisasi/posisi'

export interface BarisAcak { id: number; unitId: number; subId: number; rekening: string; sumberId: number }
export interface MasaAcak { unitId: number; nama: string; kategori: Kategori; indukId: number | null; asisten: string | null; mulai: string; sampai: string | null }
export interface ApbdAcak {
  tahun: number
  unit: { id: number; kode: string }[]
  masa: MasaAcak[]
  /** sub-kegiatan codes; program and kegiatan are their prefixes */
  nomenklatur: { id: number; kode: string }[]
  rekening: { kode: string; jenis: string }[]
  sumber: { id: number; kode: string; kelompok: string }[]
  apbd: { id: number; urutan: number; mulai: string }[]
  kas: { id: number; apbdId: number; urutan: number; mulai: string }[]
  sub: { id: number; unitId: number; nomenklaturId: number }[]
  baris: BarisAcak[]
  pagu: { versiId: number; barisId: number; nilai: bigint }[]
  anggaranKas: { versiId: number; barisId: number; bulan: number; nilai: bigint }[]
  realisasi: { barisId: number; bulan: number; kanal: 'RKUD' | 'NON_RKUD'; nilai: bigint; koreksi: bigint }[]
  fisik: { subId: number; bulan: number; persen: number }[]
  target: { subId: number; bulan: number; persen: number }[]
  laporan: { unitId: number; bulan: number; status: string }[]
  tema: string[]
  /** decisions about themes, from a version on */
  tanda: { versiId: number; subId: number; tema: string; putusan: 'YA' | 'TIDAK' }[]
  /** five kecamatan, and pekon under them */
  wilayah: { id: number; indukId: number | null }[]
  /** of a sub-kegiatan, or of one line of it */
  tempat: { subId: number; barisId: number | null; wilayahId: number }[]
}

/** mulberry32: small, good enough, the same everywhere. */
function acak(seed: number) {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    bulat: (min: number, max: number) => min + Math.floor(next() * (max - min + 1)),
    peluang: (p: number) => next() < p,
    pilih: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
    /** sen, with sen that are not zero */
    uang: (max: number) => BigInt(Math.floor(next() * max)),
  }
}

export interface UkuranAcak { seed: number; unit: number; subPerUnit: number; barisPerSub: number; tahun?: number }

export function buatApbd({ seed, unit: nUnit, subPerUnit, barisPerSub, tahun = 2023 }: UkuranAcak): ApbdAcak {
  const r = acak(seed)
  const unit = range(nUnit).map((i) => ({ id: i + 1, kode: `${1 + (i % 3)}.${String(nUnit - i).padStart(2, '0')}` }))
  const masa = unit.flatMap(({ id }): MasaAcak[] => {
    const dasar = { unitId: id, nama: `Unit ${id}`, kategori: KATEGORI[id % 6] as Kategori, indukId: id > 3 ? 1 + (id % 3) : null, asisten: [null, 'Asisten I', 'Asisten II', 'Asisten III'][id % 4] ?? null }
    if (id % 4 !== 0) return [{ ...dasar, mulai: '2020-01-01', sampai: null }]
    return [{ ...dasar, mulai: '2020-01-01', sampai: `${tahun}-05-15` },
      { ...dasar, nama: `Unit baru ${id}`, kategori: 'DINAS', indukId: 2, asisten: 'Asisten II', mulai: `${tahun}-05-16`, sampai: id % 8 === 0 ? `${tahun}-09-30` : null }]
  })
  const nomenklatur = range(24).map((i) => ({ id: 100 + i, kode: `1.01.0${1 + (i % 3)}.${201 + (i % 6)}.${String(i).padStart(2, '0')}` }))
  const rekening = ['5.1.01', '5.1.02', '5.2.02'].flatMap((jenis) => range(3).map((i) => ({ kode: `${jenis}.0${i + 1}`, jenis })))
  const sumber = ['PAD', 'DAU', 'DAK_FISIK', 'DAK_FISIK', 'BLUD', 'DAK_FISIK'].map((kelompok, i) => ({ id: i + 1, kode: `9.${i}`, kelompok }))
  const apbd = [['01-01', 0], ['04-10', 1], ['10-05', 2]].map(([hari, i]) => ({ id: 11 + Number(i), urutan: Number(i), mulai: `${tahun}-${hari}` }))
  const kas = [['01-02', 11], ['02-20', 11], ['05-01', 12], ['10-20', 13]].map(([hari, apbdId], i) => ({ id: 21 + i, apbdId: Number(apbdId), urutan: i, mulai: `${tahun}-${hari}` }))

  const sub: ApbdAcak['sub'] = []
  const baris: BarisAcak[] = []
  for (const { id: unitId } of unit) {
    for (const i of range(Math.min(subPerUnit, nomenklatur.length))) {
      const subId = sub.length + 1
      sub.push({ id: subId, unitId, nomenklaturId: 100 + ((unitId + i) % nomenklatur.length) })
      const terpakai = new Set<string>()
      for (let n = r.bulat(1, barisPerSub); n > 0; n--) {
        const isi = { unitId, subId, rekening: r.pilih(rekening).kode, sumberId: r.pilih(sumber).id }
        if (terpakai.has(`${isi.rekening}/${isi.sumberId}`)) continue
        terpakai.add(`${isi.rekening}/${isi.sumberId}`)
        baris.push({ id: baris.length + 1, ...isi })
      }
    }
  }
  const pagu: ApbdAcak['pagu'] = []
  const anggaranKas: ApbdAcak['anggaranKas'] = []
  const realisasi: ApbdAcak['realisasi'] = []
  for (const { id: barisId, unitId } of baris) {
    for (const v of apbd) if (r.peluang(0.8)) pagu.push({ versiId: v.id, barisId, nilai: r.peluang(0.15) ? 0n : r.uang(9e12) })
    // unit 5 has no anggaran kas, unit 6 has it for the second half only, unit 7 has no realisasi
    for (const v of kas) {
      if (unitId === 5 || r.peluang(0.2)) continue
      for (const bulan of months()) if (r.peluang(0.6) && !(unitId === 6 && bulan < 7)) anggaranKas.push({ versiId: v.id, barisId, bulan, nilai: r.uang(9e11) })
    }
    for (const bulan of months().slice(0, 8)) {
      for (const kanal of ['RKUD', 'NON_RKUD'] as const) {
        if (unitId === 7 || !r.peluang(kanal === 'RKUD' ? 0.5 : 0.2)) continue
        realisasi.push({ barisId, bulan, kanal, nilai: r.uang(8e11), koreksi: r.peluang(0.2) ? -r.uang(4e11) : 0n })
      }
    }
  }
  const fisik: ApbdAcak['fisik'] = []
  const target: ApbdAcak['target'] = []
  for (const { id: subId } of sub) {
    const nilai = () => r.pilih([0, 5000, 5001, 7500, 7501, 10_000, r.bulat(0, 10_000), r.bulat(0, 10_000)])
    for (const bulan of months()) {
      if (bulan < 9 && subId % 7 !== 0 && r.peluang(0.5)) fisik.push({ subId, bulan, persen: nilai() })
      if (subId % 5 !== 0 && r.peluang(0.5)) target.push({ subId, bulan, persen: nilai() })
    }
  }
  const laporan = unit.flatMap(({ id: unitId }) => months().filter((bulan) => bulan < 9 && r.peluang(0.8))
    .map((bulan) => ({ unitId, bulan, status: r.pilih(['DRAF', 'MENUNGGU_PERSETUJUAN', 'DIAJUKAN', 'DIPERIKSA', 'DIKEMBALIKAN', 'DIVERIFIKASI', 'TERKUNCI']) })))
  // the last theme has no decision at all; one sub-kegiatan may stand in several, or be taken back and given again
  const tema = ['uji-a', 'uji-b', 'uji-c', 'uji-kosong']
  const tanda = sub.flatMap(({ id: subId }) => tema.slice(0, 3).flatMap((satu) => apbd.flatMap(({ id: versiId }) =>
    (r.peluang(0.25) ? [{ versiId, subId, tema: satu, putusan: r.peluang(0.65) ? 'YA' as const : 'TIDAK' as const }] : []))))
  return { tahun, unit, masa, nomenklatur, rekening, sumber, apbd, kas, sub, baris, pagu, anggaranKas, realisasi, fisik, target, laporan, tema, tanda, ...buatTempat(seed, sub, baris) }
}

/** Places from a die of their own, so that the figures of a seed stay what they are: none, one, two in one kecamatan, several; a line may say otherwise. */
function buatTempat(seed: number, sub: ApbdAcak['sub'], baris: readonly BarisAcak[]): Pick<ApbdAcak, 'wilayah' | 'tempat'> {
  const r = acak(seed + 1)
  const wilayah = range(20).map((i) => ({ id: 501 + i, indukId: i < 5 ? null : 501 + (i % 5) }))
  const pilihan = (): number[] => [...new Set(range(r.pilih([1, 1, 1, 2, 3])).map(() => r.pilih(wilayah).id))]
  const tempat: ApbdAcak['tempat'] = []
  for (const { id: subId } of sub) {
    if (r.peluang(0.6)) tempat.push(...pilihan().map((wilayahId) => ({ subId, barisId: null, wilayahId })))
    for (const b of baris.filter((satu) => satu.subId === subId)) {
      if (r.peluang(0.2)) tempat.push(...pilihan().map((wilayahId) => ({ subId, barisId: b.id, wilayahId })))
    }
  }
  return { wilayah, tempat }
}

export const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i)
export const months = (): number[] => range(12).map((i) => i + 1)

/** Units as the cut-off sees them: the period of the day, else the newest one. */
export function masaPada(apbd: ApbdAcak, unitId: number, bulan: number): MasaAcak {
  const hari = akhirBulan(apbd.tahun, bulan)
  const list = apbd.masa.filter((m) => m.unitId === unitId)
  const masa = list.find((m) => m.mulai <= hari && (m.sampai === null || m.sampai >= hari)) ?? list.at(-1)
  if (!masa) throw new RangeError(`Unit ${unitId} tanpa masa`)
  return masa
}
