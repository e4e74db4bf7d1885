/** The position summed in memory, line by line and the slow way: what the query is held against. */
import { akhirBulan } from '@/lib/realisasi/bulan'
import { hitungBin } from '@/lib/realisasi/bin-fisik'
import { timbangFisik } from '@/lib/realisasi/fisik'
import { termasuk } from '@/lib/realisasi/disisihkan'
import { TANPA_TEMA, type Posisi } from '@/lib/realisasi/posisi'
import { sen } from '@/lib/realisasi/rupiah'
import type { ParamPosisi } from '@/lib/posisi/types'
import { masaPada, months, type ApbdAcak, type BarisAcak } from './apbd-acak'

/** The figures of a Posisi, without names and times. */
export type AngkaPosisi = Omit<Posisi, 'kode' | 'nama' | 'kategori' | 'diperbarui'>

const MELAPOR = ['DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI', 'TERKUNCI']
const uniq = <T>(list: readonly T[]): T[] => [...new Set(list)]
const total = (list: readonly { nilai: bigint; koreksi?: bigint }[]): bigint => list.reduce((n, x) => n + x.nilai + (x.koreksi ?? 0n), 0n)

function versiPada(apbd: ApbdAcak, { versi, bulan }: ParamPosisi): { apbdId?: number; kasId?: number } {
  const hari = akhirBulan(apbd.tahun, bulan)
  if (versi === 'berlaku') {
    return { apbdId: apbd.apbd.filter((v) => v.mulai <= hari).at(-1)?.id, kasId: apbd.kas.filter((v) => v.mulai <= hari).at(-1)?.id }
  }
  const boleh = apbd.apbd.filter((v) => v.urutan <= versi).map((v) => v.id)
  return { apbdId: apbd.apbd.find((v) => v.urutan === versi)?.id, kasId: apbd.kas.filter((k) => boleh.includes(k.apbdId)).at(-1)?.id }
}

function kodeSub(apbd: ApbdAcak, subId: number): string[] {
  const sub = apbd.sub.find((s) => s.id === subId)
  return (apbd.nomenklatur.find((n) => n.id === sub?.nomenklaturId)?.kode ?? '').split('.')
}

/** Its own places, else those of its sub-kegiatan: the one kecamatan that they are in, "-1" for several, "0" for none. */
function kecamatanBaris(apbd: ApbdAcak, b: BarisAcak): string {
  const milik = apbd.tempat.filter((t) => t.subId === b.subId)
  const sendiri = milik.filter((t) => t.barisId === b.id)
  const dipakai = sendiri.length > 0 ? sendiri : milik.filter((t) => t.barisId === null)
  const kecamatan = uniq(dipakai.map(({ wilayahId }) => apbd.wilayah.find((w) => w.id === wilayahId)?.indukId ?? wilayahId))
  return kecamatan.length > 1 ? '-1' : String(kecamatan[0] ?? 0)
}

function kunciBaris(apbd: ApbdAcak, b: BarisAcak, { per, bulan }: ParamPosisi): string {
  switch (per) {
    case 'kabupaten': case 'bulan': return per
    case 'kategori': return masaPada(apbd, b.unitId, bulan).kategori
    case 'asisten': return masaPada(apbd, b.unitId, bulan).asisten ?? ''
    case 'unit': case 'unitBulan': return String(b.unitId)
    case 'urusan': return kodeSub(apbd, b.subId).slice(0, 1).join('.')
    case 'bidang': return kodeSub(apbd, b.subId).slice(0, 2).join('.')
    case 'program': return kodeSub(apbd, b.subId).slice(0, 3).join('.')
    case 'kegiatan': return kodeSub(apbd, b.subId).slice(0, 4).join('.')
    case 'subKegiatan': return String(b.subId)
    case 'jenisBelanja': return b.rekening.split('.').slice(0, 3).join('.')
    case 'sumberDana': return String(b.sumberId)
    case 'kecamatan': return kecamatanBaris(apbd, b)
    // the themes of a line are several: see `kelompokTema`
    case 'tema': return ''
  }
}

/** The themes of a sub-kegiatan under the version of the cut-off: of each the latest decision at or before it. */
function temaSub(apbd: ApbdAcak, subId: number, param: ParamPosisi): string[] {
  const { apbdId } = versiPada(apbd, param)
  const urutan = (id: number | undefined): number => apbd.apbd.find((v) => v.id === id)?.urutan ?? -1
  return apbd.tema.filter((tema) => apbd.tanda.filter((t) => t.subId === subId && t.tema === tema && urutan(t.versiId) <= urutan(apbdId))
    .sort((a, b) => urutan(a.versiId) - urutan(b.versiId)).at(-1)?.putusan === 'YA')
}

/** A line stands in each theme of its sub-kegiatan, in "tanpa" where it has none. */
const kelompokTema = (apbd: ApbdAcak, b: BarisAcak, param: ParamPosisi): string[] => {
  const tema = temaSub(apbd, b.subId, param)
  return tema.length === 0 ? [TANPA_TEMA] : tema
}

function terpilih(apbd: ApbdAcak, b: BarisAcak, units: readonly number[] | '*', param: ParamPosisi): boolean {
  const { filter = {}, bulan } = param
  const masa = masaPada(apbd, b.unitId, bulan)
  return (units === '*' || units.includes(b.unitId))
    && (!filter.unitIds || filter.unitIds.includes(b.unitId))
    && (!filter.kategori || masa.kategori === filter.kategori)
    && (!filter.indukUnitId || b.unitId === filter.indukUnitId || masa.indukId === filter.indukUnitId)
    && (filter.asisten === undefined || (masa.asisten ?? '') === filter.asisten)
    && (!filter.sumberDanaId || b.sumberId === filter.sumberDanaId)
    && !(filter.tanpa ?? []).some((satu) => termasuk(satu, b.rekening))
    && (!filter.kelompokSumber || apbd.sumber.find((s) => s.id === b.sumberId)?.kelompok === filter.kelompokSumber)
    && (!filter.jenisKode || b.rekening.startsWith(`${filter.jenisKode}.`))
    && (!filter.programKode || kodeSub(apbd, b.subId).slice(0, 3).join('.') === filter.programKode)
    && (filter.kecamatanId === undefined || kecamatanBaris(apbd, b) === String(filter.kecamatanId))
    && (!filter.subKegiatanId || b.subId === filter.subKegiatanId)
    && (filter.tema === undefined || kelompokTema(apbd, b, param).includes(filter.tema))
}

/** One group at month `m`; `batas` is the cut-off. */
function hitung(apbd: ApbdAcak, baris: readonly BarisAcak[], param: ParamPosisi, kunci: string, m: number): AngkaPosisi | null {
  const { apbdId, kasId } = versiPada(apbd, param)
  const milik = new Set(baris.map((b) => b.id))
  const pagu = apbd.pagu.filter((p) => p.versiId === apbdId && milik.has(p.barisId))
  const kas = apbd.anggaranKas.filter((k) => k.versiId === kasId && milik.has(k.barisId))
  const nyata = apbd.realisasi.filter((x) => milik.has(x.barisId) && x.bulan <= param.bulan)
  if (pagu.length + kas.length + nyata.length === 0) return null
  const sampai = m <= param.bulan ? nyata.filter((x) => x.bulan <= m) : []
  const paguBaris = (b: BarisAcak): bigint => total(pagu.filter((p) => p.barisId === b.id))
  const terakhir = (deret: ApbdAcak['fisik'], subId: number, batas: number): number | null =>
    deret.filter((f) => f.subId === subId && f.bulan <= batas).sort((a, b) => a.bulan - b.bulan).at(-1)?.persen ?? null
  const progres = (subId: number): number | null => (m <= param.bulan ? terakhir(apbd.fisik, subId, m) : null)
  const berpagu = (list: readonly BarisAcak[]): boolean => list.some((b) => paguBaris(b) > 0n)
  const bulanNilai = (subId: number): number | null =>
    m <= param.bulan ? Math.max(...apbd.fisik.filter((f) => f.subId === subId && f.bulan <= m).map((f) => f.bulan), 0) || null : null
  const lapor = (unitId: number, di: (bulan: number) => boolean): boolean =>
    m <= param.bulan && apbd.laporan.some((l) => l.unitId === unitId && di(l.bulan) && MELAPOR.includes(l.status))
  const melapor = (unitId: number): boolean => lapor(unitId, (bulan) => bulan === m)
  const milikMelapor = new Set(baris.filter((b) => melapor(b.unitId)).map((b) => b.id))
  // a line counts as handed in and left empty when its unit has ever reported
  const berisi = new Set([...pagu, ...kas].map((x) => x.barisId))
  const pernah = baris.some((b) => berisi.has(b.id) && lapor(b.unitId, (bulan) => bulan <= m))
  const target = (subId: number): number | null => terakhir(apbd.target, subId, m)
  const terbanding = baris.filter((b) => progres(b.subId) !== null && target(b.subId) !== null)
  const timbang = (nilai: (subId: number) => number | null): bigint =>
    timbangFisik(terbanding.map((b) => ({ pagu: sen(paguBaris(b)), progres: nilai(b.subId) }))).tertimbang
  const subs = uniq(baris.map((b) => b.subId)).filter((id) => berpagu(baris.filter((b) => b.subId === id)))
  const units = uniq(baris.map((b) => b.unitId)).filter((id) => berpagu(baris.filter((b) => b.unitId === id)))
  return {
    kunci, pagu: sen(total(pagu)),
    angkas: kas.length === 0 ? null : sen(total(kas.filter((k) => k.bulan <= m))),
    paguMelapor: sen(total(pagu.filter((p) => milikMelapor.has(p.barisId)))),
    angkasMelapor: sen(total(kas.filter((k) => k.bulan <= m && milikMelapor.has(k.barisId)))),
    realisasi: sampai.length === 0 ? (pernah ? sen(0n) : null) : sen(total(sampai)),
    realisasiDiisi: sampai.length > 0,
    nonRkud: sen(total(sampai.filter((x) => x.kanal === 'NON_RKUD'))),
    fisik: timbangFisik(baris.map((b) => ({ pagu: sen(paguBaris(b)), progres: progres(b.subId) }))),
    targetFisik: timbangFisik(baris.map((b) => ({ pagu: sen(paguBaris(b)), progres: target(b.subId) }))),
    fisikKini: sen(total(pagu.filter((p) => milikMelapor.has(p.barisId) && bulanNilai(baris.find((b) => b.id === p.barisId)?.subId ?? 0) === m))),
    fisikTertua: subs.flatMap((id) => bulanNilai(id) ?? []).sort((a, b) => a - b)[0] ?? null,
    fisikBanding: { pagu: sen(terbanding.reduce((n, b) => n + paguBaris(b), 0n)), realisasi: timbang(progres), target: timbang(target) },
    jumlahSubKegiatan: subs.length,
    bin: hitungBin(subs.map(progres)),
    jumlahUnit: units.length,
    jumlahUnitMelapor: units.filter(melapor).length,
  }
}

export function posisiAcuan(apbd: ApbdAcak, units: readonly number[] | '*', param: ParamPosisi): AngkaPosisi[] {
  const baris = apbd.baris.filter((b) => terpilih(apbd, b, units, param))
  if (param.per === 'bulan') {
    return months().flatMap((m) => hitung(apbd, baris, param, String(m), m) ?? [])
  }
  if (param.per === 'unitBulan') {
    return apbd.unit.flatMap(({ id }) => months().flatMap((m) => hitung(apbd, baris.filter((b) => b.unitId === id), param, `${id}/${m}`, m) ?? []))
  }
  const kelompok = new Map<string, BarisAcak[]>()
  for (const b of baris) {
    for (const kunci of param.per === 'tema' ? kelompokTema(apbd, b, param) : [kunciBaris(apbd, b, param)]) kelompok.set(kunci, [...(kelompok.get(kunci) ?? []), b])
  }
  return [...kelompok].flatMap(([kunci, isi]) => hitung(apbd, isi, param, kunci, param.bulan) ?? [])
}
