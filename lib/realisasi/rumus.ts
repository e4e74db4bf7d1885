import { RUMUS_BERULANG } from './berulang'
import { RUMUS_BIN } from './bin-fisik'
import { RUMUS_CAKUPAN_LAPOR } from './cakupan-lapor'
import { RUMUS_DAK_RANTAI, RUMUS_DAK_RISIKO } from './dak/rumus'
import { RUMUS_DAK_SISA } from './dak/sisa'
import { RUMUS_DEVIASI, RUMUS_DEVIASI_RELATIF } from './deviasi'
import { RUMUS_CAKUPAN_FISIK, RUMUS_DEVIASI_FISIK, RUMUS_FISIK, RUMUS_TARGET_FISIK } from './fisik'
import { RUMUS_DISISIHKAN } from './disisihkan'
import { RUMUS_GERAK } from './gerak'
import { RUMUS_LINTASAN } from './indikator/lintasan'
import { RUMUS_PERUBAHAN_DERET } from './indikator/perubahan'
import { RUMUS_JARAK_TARGET } from './indikator/status'
import { RUMUS_KESENJANGAN } from './kesenjangan'
import { RUMUS_KEWAJARAN } from './kewajaran'
import { RUMUS_CAPAIAN_KINERJA } from './kinerja/capaian'
import { RUMUS_PINCANG } from './kinerja/pincang'
import { RUMUS_RATA_KINERJA } from './kinerja/rata'
import { RUMUS_LAJU } from './laju'
import { RUMUS_KONTRAK_KRITIS } from './pengadaan/kritis'
import { RUMUS_RISIKO_PAKET } from './pengadaan/risiko'
import { RUMUS_KEWAJIBAN } from './pengadaan/kewajiban'
import { RUMUS_KELENGKAPAN_RUP } from './pengadaan/rup'
import { RUMUS_PERINGKAT } from './peringkat'
import { RUMUS_KELAS_PETA } from './peta/kelas'
import { RUMUS_PREDIKAT } from './predikat'
import { RUMUS_KEBUTUHAN } from './proyeksi/kebutuhan'
import { RUMUS_KONTRAK_PROYEKSI } from './pengadaan/sisa-kontrak'
import { RUMUS_PROYEKSI } from './proyeksi/proyeksi'
import { RUMUS_RAK } from './proyeksi/rak'
import { RUMUS_RENTANG } from './proyeksi/rentang'
import { RUMUS_UJI_PROYEKSI } from './proyeksi/uji-balik'
import type { Rumus } from './rumus-jenis'
import { RUMUS_RUPIAH_KENDALA } from './rupiah-kendala'
import { RUMUS_SELISIH, RUMUS_SISA_PAGU } from './selisih'
import { RUMUS_SERAPAN_ANGKAS, RUMUS_SERAPAN_PAGU } from './serapan'
import { RUMUS_TERUMUMKAN } from './terumumkan'
import { RUMUS_TIDAK_TERSERAP } from './sisa-lebih'
import { RUMUS_TARGET } from './target'
import { RUMUS_UANG_KERJA } from './uang-kerja'
import { RUMUS_ZONA } from './zona'

export type { Rumus } from './rumus-jenis'

/** Every formula of the product, by the name of the figure it explains. Each text lives beside its calculation. */
export const RUMUS = {
  target: RUMUS_TARGET,
  serapanPagu: RUMUS_SERAPAN_PAGU,
  serapanAngkas: RUMUS_SERAPAN_ANGKAS,
  deviasi: RUMUS_DEVIASI,
  deviasiRelatif: RUMUS_DEVIASI_RELATIF,
  selisih: RUMUS_SELISIH,
  kesenjangan: RUMUS_KESENJANGAN,
  gerak: RUMUS_GERAK,
  disisihkan: RUMUS_DISISIHKAN,
  sisaPagu: RUMUS_SISA_PAGU,
  tidakTerserap: RUMUS_TIDAK_TERSERAP,
  kewajibanKontrak: RUMUS_KEWAJIBAN,
  rupiahKendala: RUMUS_RUPIAH_KENDALA,
  cakupanLapor: RUMUS_CAKUPAN_LAPOR,
  fisik: RUMUS_FISIK,
  cakupanFisik: RUMUS_CAKUPAN_FISIK,
  targetFisik: RUMUS_TARGET_FISIK,
  deviasiFisik: RUMUS_DEVIASI_FISIK,
  bin: RUMUS_BIN,
  uangKerja: RUMUS_UANG_KERJA,
  zona: RUMUS_ZONA,
  berulang: RUMUS_BERULANG,
  predikat: RUMUS_PREDIKAT,
  capaianKinerja: RUMUS_CAPAIAN_KINERJA,
  rataKinerja: RUMUS_RATA_KINERJA,
  pincang: RUMUS_PINCANG,
  peringkat: RUMUS_PERINGKAT,
  kewajaran: RUMUS_KEWAJARAN,
  laju: RUMUS_LAJU,
  kebutuhan: RUMUS_KEBUTUHAN,
  proyeksi: RUMUS_PROYEKSI,
  rentang: RUMUS_RENTANG,
  ujiProyeksi: RUMUS_UJI_PROYEKSI,
  rak: RUMUS_RAK,
  kontrakProyeksi: RUMUS_KONTRAK_PROYEKSI,
  kontrakKritis: RUMUS_KONTRAK_KRITIS,
  risikoPaket: RUMUS_RISIKO_PAKET,
  kelengkapanRup: RUMUS_KELENGKAPAN_RUP,
  dakRisiko: RUMUS_DAK_RISIKO,
  dakRantai: RUMUS_DAK_RANTAI,
  dakSisa: RUMUS_DAK_SISA,
  kelasPeta: RUMUS_KELAS_PETA,
  lintasan: RUMUS_LINTASAN,
  jarakTarget: RUMUS_JARAK_TARGET,
  perubahanDeret: RUMUS_PERUBAHAN_DERET,
  terumumkan: RUMUS_TERUMUMKAN,
} as const satisfies Record<string, Rumus>

export type NamaRumus = keyof typeof RUMUS;
