import type { Induk } from './induk'
import { lembarId, nomorId, type Konteks, type UbahKelas } from '../konteks'
import type { PembacaLembar } from '../lembar'
import { SEBAB } from './sebab'
import { sebutSen } from '../nilai/uang'

/** What became clear of rows only at the end of the file. */
export interface AkhirKelas {
  ubah: UbahKelas[]
  indukCocok: Induk[]
  indukBeda: Induk[]
  /** totals that add nothing up, and those that do */
  jumlahBeda: { lembar: number; nomor: number; nilai: number }[]
  jumlahCocok: { lembar: number; nomor: number; nilai: number; dari: number }[]
}

/** Rows that were proven or disproven to add up others, once all of them have been seen. */
export function akhiriKelas(ctx: Konteks, lembar: readonly PembacaLembar[]): AkhirKelas {
  const hasil: AkhirKelas = { ubah: [], indukCocok: [], indukBeda: [], jumlahBeda: [], jumlahCocok: [] }
  const perLembar = new Map(lembar.map((satu) => [satu.nomor, satu]))
  const ubah = (id: number, dari: 'ANGKA' | 'LEWAT', sebabDari: string | null, ke: 'LEWAT' | 'RUSAK', sebab: string): void => {
    hasil.ubah.push({ lembar: lembarId(id), nomor: nomorId(id), kelas: ke, sebab })
    perLembar.get(lembarId(id))?.rekap.pindah(dari, sebabDari, ke, sebab, 1, 0)
  }
  for (const induk of ctx.induk.induk()) {
    const pindah = (semua: readonly number[], nilai: number, sebab: string): void => {
      for (const id of semua) ubah(id, 'ANGKA', null, 'LEWAT', sebab)
      perLembar.get(lembarId(semua[0] ?? 0))?.rekap.pindah('ANGKA', null, 'LEWAT', sebab, 0, nilai)
    }
    if (induk.cocok) {
      hasil.indukCocok.push(induk)
      pindah(induk.baris, induk.jumlah, SEBAB.induk)
      continue
    }
    hasil.indukBeda.push(induk)
    const jawab = ctx.tempat.jawaban.induk
    if (jawab === 'anak') pindah(induk.baris, induk.jumlah, 'rekening induk, rinciannya yang dihitung')
    else if (jawab === 'induk') pindah(induk.anak, induk.jumlahAnak, 'rincian, induknya yang dihitung')
  }
  const semua = lembar.reduce((total, satu) => total + satu.rekap.nilaiAngka, 0)
  for (const satu of lembar) {
    const pas = new Set([satu.rekap.nilaiAngka, semua, ...satu.tabel.map(({ pembaca }) => pembaca.jumlah.jumlah)])
    for (const calon of satu.tabel.flatMap(({ pembaca }) => pembaca.jumlah.calon)) {
      const nomor = nomorId(calon.id)
      if (calon.terbukti || pas.has(calon.nilai)) {
        hasil.jumlahCocok.push({ lembar: satu.nomor, nomor, nilai: calon.nilai, dari: calon.dari })
        continue
      }
      hasil.jumlahBeda.push({ lembar: satu.nomor, nomor, nilai: calon.nilai })
      const sebab = `${calon.berkata ? 'Baris jumlah ini' : 'Baris tanpa kode rekening ini'} (${sebutSen(calon.nilai)}) bukan jumlah baris lain di berkas.`
      ubah(calon.id, 'LEWAT', SEBAB.jumlah, 'RUSAK', sebab)
      satu.rekap.pindah('LEWAT', SEBAB.jumlah, 'RUSAK', sebab, 0, calon.nilai)
    }
  }
  return hasil
}
