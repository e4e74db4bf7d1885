import type { LembarTulis, SelTulis } from '@/lib/dasar/buku/types'
import { BULAN } from '@/lib/realisasi/bulan'
import { kurangi, type Sen } from '@/lib/realisasi/rupiah'
import type { LembarUnit } from '@/lib/lapor/pelaporan/loaders'
import type { BarisIsian } from '@/lib/lapor/pelaporan/types'
import { hitungBaris, jumlahkanBaris, nilaiSel } from '@/lib/lapor/pelaporan/utils'
import { KAS_AWAL, KOLOM_ID, KOLOM_KAS, NAMA_LEMBAR, TANDA_KOLOM, TEMPAT, TEMPAT_KAS } from '../constants'
import { dariLembar, jumlahBarisan, jumlahKelompok, jumlahSemua, kurang, type Rentang } from './rumus'
import { BARIS_KEPALA, barisNomor, rentangBaris } from './isian'
import { barisBerisi, selIsi, uang, validasiKolom, type Baris } from './sel'
import { idBaris, idSub } from '../utils'

const { pagu: PAGU, selisih: SELISIH } = TEMPAT_KAS
const LEBAR = SELISIH + 1
const BULANAN = BULAN.map((_, i) => KAS_AWAL + i)

const kepala = (isi: string): SelTulis => ({ isi, rupa: 'kepala', tinggi: 2 })

/** Sum over lines of one month; null where no line has a plan for it. */
function bulanan(baris: readonly BarisIsian[], i: number): Sen | null {
  const ada = baris.map((satu) => satu.kas[i] ?? null).filter((satu) => satu !== null)
  return ada.length === 0 ? null : (ada.reduce((a, b) => (a + b) as Sen))
}

/** Sums of lines, each cell with its formula. */
function selJumlah(baris: readonly BarisIsian[], bulan: number, rumus: (kolom: number) => string, barisKe: number): Record<number, SelTulis> {
  const h = jumlahkanBaris(baris, bulan)
  const pagu = baris.every((satu) => satu.pagu === null) ? null : h.pagu
  const sel = (nilai: Sen | null, kolom: number): SelTulis => ({ isi: uang(nilai) ?? '', rumus: rumus(kolom), rupa: 'rupiahTebal' })
  const isi: Record<number, SelTulis> = {
    [TEMPAT_KAS.jumlah]: sel(h.kasSetahun, TEMPAT_KAS.jumlah),
    [TEMPAT_KAS.kini]: sel(h.kasSampai, TEMPAT_KAS.kini),
    [PAGU]: sel(pagu, PAGU),
    [SELISIH]: { isi: (pagu === null || h.kasSetahun === null ? null : uang(kurangi(pagu, h.kasSetahun))) ?? '', rumus: kurang(PAGU, TEMPAT_KAS.jumlah, barisKe), rupa: 'rupiahTebal' },
  }
  BULANAN.forEach((kolom, i) => (isi[kolom] = sel(bulanan(baris, i), kolom)))
  return isi
}

/** The second sheet: twelve months of anggaran kas per line, against the pagu of the first. */
export function susunKas(lembar: LembarUnit, keterangan: string): LembarTulis {
  const { isian, unit, hak } = lembar
  const { bulan } = isian
  const rentang: Rentang = rentangBaris(isian.sub.reduce((jumlah, sub) => jumlah + 1 + sub.baris.length, 0))
  const semua = isian.sub.flatMap((sub) => sub.baris)
  let ke = rentang.dari
  const isi = isian.sub.flatMap((sub): Baris[] => {
    const kepalaKe = ke++
    const kepalaSub = barisBerisi(LEBAR, 'teksTebal', {
      ...(sub.baris.length > 0 ? selJumlah(sub.baris, bulan, (kolom) => jumlahKelompok(kolom, { dari: kepalaKe + 1, sampai: kepalaKe + sub.baris.length }), kepalaKe) : {}),
      [KOLOM_ID]: { isi: idSub(sub) },
      [TEMPAT.kode]: { isi: sub.kode, rupa: 'kodeTebal' },
      [TEMPAT.uraian]: { isi: sub.nama, rupa: 'teksTebal' },
    })
    return [kepalaSub, ...sub.baris.map((baris) => {
      const barisKe = ke++
      const h = hitungBaris(baris, bulan)
      const sel: Record<number, SelTulis> = {
        [KOLOM_ID]: { isi: idBaris(baris) },
        [TEMPAT.kode]: { isi: baris.rekeningKode, rupa: 'kode' },
        [TEMPAT.uraian]: { isi: baris.rekeningNama, rupa: 'teks' },
        [TEMPAT.sumber]: { isi: baris.sumberDana, rupa: 'teks' },
        [TEMPAT_KAS.jumlah]: { isi: uang(h.kasSetahun) ?? '', rumus: jumlahBarisan(BULANAN, barisKe), rupa: 'rupiah' },
        // to the month: nought where only later months have a plan, empty where none has
        [TEMPAT_KAS.kini]: { isi: uang(h.kasSampai) ?? '', rumus: jumlahBarisan(BULANAN.slice(0, bulan), barisKe, BULANAN), rupa: 'rupiah' },
        [PAGU]: { isi: uang(baris.pagu) ?? '', rumus: dariLembar(NAMA_LEMBAR.isian, TEMPAT.pagu, rentang, barisKe), rupa: 'rupiah' },
        [SELISIH]: { isi: (baris.pagu === null || h.kasSetahun === null ? null : uang(kurangi(baris.pagu, h.kasSetahun))) ?? '', rumus: kurang(PAGU, TEMPAT_KAS.jumlah, barisKe), rupa: 'rupiah' },
      }
      for (const kolom of KOLOM_KAS) sel[kolom.kolom] = selIsi(kolom, baris.id, nilaiSel(sub, kolom.alamat(baris.id)), hak)
      return barisBerisi(LEBAR, 'teks', sel)
    })]
  })
  const kepalaKolom = ['Kode', 'Sub-kegiatan / rekening', 'Sumber dana', ...BULAN, 'Jumlah setahun', `s.d. ${BULAN[bulan - 1] ?? ''}`, 'Pagu', 'Pagu − anggaran kas'].map(kepala)
  const judul = (isiJudul: string, rupa: SelTulis['rupa']): Baris => [null, { isi: isiJudul, ...(rupa ? { rupa } : {}), lebar: 7 }]
  return {
    nama: NAMA_LEMBAR.kas,
    kolom: [4, 18, 44, 22, ...Array.from({ length: LEBAR - KAS_AWAL }, () => 16)].map((lebar, i) => ({ lebar, ...(i === KOLOM_ID ? { sembunyi: true } : {}) })),
    bekuBaris: BARIS_KEPALA,
    bekuKolom: TEMPAT.sumber,
    dilindungi: true,
    validasi: validasiKolom(KOLOM_KAS, rentang),
    cetak: { arah: 'mendatar', barisJudul: [4, BARIS_KEPALA] },
    baris: [
      judul(`Anggaran kas ${isian.tahun} (rupiah)`, 'judul'),
      judul(unit.nama, 'subjudul'),
      judul(keterangan, 'keterangan'),
      [null, ...kepalaKolom],
      [],
      barisNomor(LEBAR, TANDA_KOLOM.kas),
      ...(isi.length > 0 ? isi : [barisBerisi(LEBAR, 'teks', {})]),
      barisBerisi(LEBAR, 'teksTebal', {
        ...selJumlah(semua, bulan, (kolom) => jumlahSemua(kolom, rentang), rentang.sampai + 1),
        [KOLOM_ID]: { isi: 'J' },
        [TEMPAT.uraian]: { isi: 'Jumlah unit', rupa: 'teksTebal' },
      }),
    ],
  }
}
