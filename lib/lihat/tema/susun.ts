import type { BarisKendala } from '@/lib/lihat/kendala/types'
import { kendalaTerbuka } from '@/lib/lihat/kendala/utils'
import { NAMA_TAHAP } from '@/lib/lihat/panel/pengadaan/nama'
import type { PaketKini } from '@/lib/lihat/pengadaan/types'
import type { BarisTanda } from '@/lib/lapor/tema/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import { jumlah, type Sen } from '@/lib/realisasi/rupiah'
import type { KendalaTema, PaketTema, SatuTema, SubTemaKini } from './types'

const menurun = (a: Sen | null, b: Sen | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1)

/** Open obstacles on these sub-kegiatan, most rupiah behind first. */
export const susunKendala = (semua: readonly BarisKendala[], anggota: ReadonlySet<number>): KendalaTema[] =>
  kendalaTerbuka(semua).filter(({ sub }) => sub !== null && anggota.has(sub.id))
    .map(({ asalId, uraian, unit, sub, kategori, tenggat, lewat, rupiah: { selisih } }) => ({ asalId, uraian, unit: unit.namaSingkat, sub: sub?.nama ?? '', sebab: kategori.nama, tenggat, lewat, selisih }))
    .sort((a, b) => menurun(a.selisih, b.selisih) || a.asalId - b.asalId)

function awas({ kritis, terlambatMulai }: PaketKini): string | null {
  if (kritis?.kritis === true) return 'kontrak kritis'
  return terlambatMulai ? 'terlambat mulai' : null
}

/** Packages of these sub-kegiatan that go on, largest pagu first. */
export const susunPaket = (semua: readonly PaketKini[], anggota: ReadonlySet<number>): PaketTema[] =>
  semua.filter(({ sub, status, putus }) => sub !== null && anggota.has(sub.id) && status === 'AKTIF' && !putus)
    .map((satu) => ({ id: satu.id, nama: satu.nama, unit: satu.unit, pagu: satu.pagu, kontrak: satu.kontrak?.nilai ?? null, tahap: NAMA_TAHAP[satu.kedudukan.tahap], awas: awas(satu) }))
    .sort((a, b) => (a.pagu === b.pagu ? a.id - b.id : a.pagu > b.pagu ? -1 : 1))

/** Sub-kegiatan of a theme with their units, the farthest behind first. */
export const susunSub = (capaian: readonly Capaian[], anggota: ReadonlySet<number>, tempat: ReadonlyMap<number, { unitId: number; unit: string }>): SubTemaKini[] =>
  capaian.flatMap((satu) => {
    const id = Number(satu.posisi.kunci)
    const milik = anggota.has(id) ? tempat.get(id) : undefined
    return milik === undefined ? [] : [{ capaian: satu, ...milik }]
  }).sort((a, b) => menurun(a.capaian.selisih, b.capaian.selisih) || (a.capaian.posisi.pagu === b.capaian.posisi.pagu ? 0 : a.capaian.posisi.pagu > b.capaian.posisi.pagu ? -1 : 1))

/** What is proposed and not decided. */
export function susunUsul(baris: readonly BarisTanda[]): SatuTema['usul'] {
  const usul = baris.filter(({ keadaan }) => keadaan === 'USUL')
  return { jumlah: usul.length, pagu: jumlah(usul.map(({ pagu }) => pagu)) }
}
