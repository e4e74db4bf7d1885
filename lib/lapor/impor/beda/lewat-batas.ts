import { ATURAN } from '@/lib/lapor/pelaporan/utils'
import type { BarisIsian, IsiKanal } from '@/lib/lapor/pelaporan/types'
import { jumlah, kurangi, NOL, senFromText, type Sen } from '@/lib/realisasi/rupiah'
import type { AturanBatas, BarisLewat, LewatBatas } from '../types'

const ada = (teks: string | null): Sen | null => (teks === null ? null : senFromText(teks))
const kanal = (sampai: Sen | null): IsiKanal => ({ nilai: null, koreksi: NOL, alasan: '', lalu: sampai })

/** The line as the rules of the reports know it: with all its sums in the past, and nothing being entered. */
function sebagaiIsian({ barisId, rkud, nonRkud, kas, pagu }: BarisLewat): BarisIsian {
  return {
    id: barisId, rekeningKode: '', rekeningNama: '', sumberDana: '', pagu: ada(pagu),
    kas: [ada(kas), ...Array.from({ length: 11 }, () => null)], kanal: { RKUD: kanal(ada(rkud)), NON_RKUD: kanal(ada(nonRkud)) },
  }
}

/** The sum that breaks the rule, and by how much it does. */
function ukur(kode: AturanBatas, { rkud, nonRkud, kas, pagu }: BarisLewat): { sampai: Sen; lebih: Sen } {
  const [a, b] = [ada(rkud) ?? NOL, ada(nonRkud) ?? NOL]
  if (kode === 'REALISASI_NEGATIF') {
    const sampai = jumlah([a, b].filter((nilai) => nilai < NOL))
    return { sampai, lebih: kurangi(NOL, sampai) }
  }
  const sampai = kode === 'KAS_BEDA_PAGU' ? ada(kas) ?? NOL : jumlah([a, b])
  return { sampai, lebih: kurangi(sampai, ada(pagu) ?? NOL) }
}

/** Sub-kegiatan that would break a rule of the reports, the largest rupiah first; a line counts where the rule itself speaks of it. */
export function lewatBatas(daftar: readonly BarisLewat[]): LewatBatas[] {
  const hasil = new Map<string, LewatBatas>()
  for (const satu of daftar) {
    const aturan = ATURAN.find(({ kode }) => kode === satu.kode)
    if (!aturan?.baris?.(sebagaiIsian(satu), { bulan: satu.bulan, zona: null }).length) continue
    const { sampai, lebih } = ukur(satu.kode, satu)
    const kunci = `${satu.kode}/${satu.subId}`
    const lama = hasil.get(kunci) ?? { aturan: satu.kode, nama: aturan.nama, subId: satu.subId, sub: satu.sub, unit: satu.unit, unitId: satu.unitId, bulan: 0, baris: 0, sampai: NOL, pagu: NOL, lebih: NOL }
    hasil.set(kunci, {
      ...lama, bulan: Math.max(lama.bulan, satu.bulan), baris: lama.baris + 1, sampai: jumlah([lama.sampai, sampai]),
      pagu: jumlah([lama.pagu, ada(satu.pagu) ?? NOL]), lebih: jumlah([lama.lebih, lebih]),
    })
  }
  return [...hasil.values()].sort((a, b) => (a.lebih === b.lebih ? a.sub.localeCompare(b.sub, 'id') : a.lebih < b.lebih ? 1 : -1))
}
